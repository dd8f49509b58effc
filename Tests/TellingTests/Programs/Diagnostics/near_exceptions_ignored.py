"""The list with the exceptions is kept; and a list without any is thrown away."""
import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    if seconds > 1:
        raise ValueError(f"after {seconds} s")


async def main():
    results = await asyncio.gather(work(1), work(2), return_exceptions=True)
    print(results)
    await asyncio.gather(work(0), work(1), return_exceptions=True)


asyncio.run(main())
