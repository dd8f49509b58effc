"""A task computes for twenty thousand lines while another one waits for its timer."""
import asyncio


async def compute():
    total = 0
    for number in range(10_000):
        total += number
    return total


async def ticker():
    for _ in range(3):
        await asyncio.sleep(1)


async def main():
    ticking = asyncio.create_task(ticker())
    print(await compute())
    await ticking


asyncio.run(main())
