# An object with __await__ can be awaited; what it yields goes to the loop.
import asyncio


class Pause:
    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        for n in range(self.ticks):
            print("pause", n)
            yield
        return f"after {self.ticks}"


class Wrapped:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        return self.future.__await__()


async def ticker():
    for n in range(4):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(ticker())
    print(await Pause(2))
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, 9)
    print(await Wrapped(future))
    await task


asyncio.run(main())
