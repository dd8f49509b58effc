"""A gather that is kept first and awaited later."""
import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)


async def main():
    both = asyncio.gather(work(1), work(2))
    await asyncio.sleep(3)
    await both
    await asyncio.gather(work(1), work(2))


asyncio.run(main())
