"""A gather on a line of its own: it is neither awaited nor kept."""
import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)


async def main():
    asyncio.gather(work(1), work(2))
    await asyncio.sleep(3)


asyncio.run(main())
