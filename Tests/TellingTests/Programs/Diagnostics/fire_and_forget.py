"""create_task on a line of its own: nobody keeps the task."""
import asyncio


async def work():
    await asyncio.sleep(1)


async def main():
    asyncio.create_task(work())
    await asyncio.sleep(2)


asyncio.run(main())
