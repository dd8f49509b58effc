"""gather(return_exceptions=True) hides exceptions in a list that nobody looks at."""
import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    raise ValueError(f"after {seconds} s")


async def main():
    await asyncio.gather(work(1), work(2), return_exceptions=True)


asyncio.run(main())
