# async for, async with and their classes.
import asyncio


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n


class Session:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await asyncio.sleep(1)
        print("enter", self.name)
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(1)
        print("exit", self.name, kind and kind.__name__, error)
        return self.swallow


async def main():
    async for n in Countdown(3):
        print(n)
    else:
        print("else")
    async with Session("a") as a, Session("b"):
        print("body", a.name)
    async with Session("c", swallow=True):
        raise ValueError("gone")
    try:
        async with Session("d"):
            raise KeyError("through")
    except KeyError as error:
        print(repr(error), asyncio.get_running_loop().time())
    try:
        async for n in [1]:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
