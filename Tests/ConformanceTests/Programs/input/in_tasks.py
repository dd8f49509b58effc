# input() inside coroutines blocks the loop and moves no clock
import asyncio
import time


async def ticker():
    for number in range(4):
        print(f"{time.monotonic():.1f} tick {number}")
        await asyncio.sleep(0.5)


async def ask(question):
    answer = input(question)
    print(f"{time.monotonic():.1f} answer {answer!r}")
    await asyncio.sleep(0.2)
    return answer


async def main():
    ticking = asyncio.create_task(ticker())
    await asyncio.sleep(0.7)
    print(await ask("colour? "))
    answers = await asyncio.gather(ask("a? "), ask("b? "), ask("c? "), return_exceptions=True)
    print([a if isinstance(a, str) else repr(a) for a in answers])
    await ticking


asyncio.run(main())
