"""A task is not done when main returns: asyncio.run cancels it."""
import asyncio


async def forever():
    await asyncio.sleep(100)


async def main():
    task = asyncio.create_task(forever())
    await asyncio.sleep(1)


asyncio.run(main())
