"""As many lines, but with an await among them now and then; and as many in one go while nobody else is there."""
import asyncio


async def compute():
    total = 0
    for number in range(10_000):
        total += number
        if number % 1_000 == 0:
            await asyncio.sleep(0)
    return total


async def ticker():
    for _ in range(3):
        await asyncio.sleep(1)


async def main():
    for _ in range(10_000):
        pass
    ticking = asyncio.create_task(ticker())
    print(await compute())
    await ticking


asyncio.run(main())
