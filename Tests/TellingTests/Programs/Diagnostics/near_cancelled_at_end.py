"""A task is not done when main has no more use for it: main itself cancels it and waits for that."""
import asyncio


async def forever():
    await asyncio.sleep(100)


async def main():
    task = asyncio.create_task(forever())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])


asyncio.run(main())
