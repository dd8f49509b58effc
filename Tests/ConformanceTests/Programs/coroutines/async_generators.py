# async for over an async generator; its clean-up when the loop breaks off.
import asyncio


async def ticks(limit):
    try:
        for n in range(limit):
            await asyncio.sleep(1)
            yield n
    finally:
        print("ticks closed")


async def main():
    async for n in ticks(3):
        print(n)
    print([n async for n in ticks(2)], {n: n * n async for n in ticks(3) if n})
    source = ticks(10)
    async for n in source:
        if n == 1:
            break
    await source.aclose()
    print(await anext(ticks(1)), await anext(ticks(0), "default"))
    echo = sender()
    print(await echo.asend(None), await echo.asend("a"), await echo.asend("b"))
    try:
        await echo.athrow(KeyError("stop"))
    except StopAsyncIteration:
        print("ended")


async def sender():
    got = None
    while True:
        try:
            got = yield got
        except KeyError as error:
            print("caught", error)
            return


asyncio.run(main())
