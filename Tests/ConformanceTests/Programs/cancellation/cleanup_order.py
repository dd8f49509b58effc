"""The order of cleanup when a tree of tasks is cancelled: async with, finally, async generators, nested awaits."""
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def resource(name, slow=0.0):
    print("open", name)
    try:
        yield name
    except asyncio.CancelledError:
        print(name, "sees the cancellation")
        raise
    finally:
        await asyncio.sleep(slow)
        print("close", name, asyncio.get_running_loop().time())


async def leaf(name):
    async with resource(f"{name}-inner"):
        await asyncio.sleep(10)


async def branch(name):
    async with resource(f"{name}-outer", 0.5):
        await asyncio.gather(leaf(f"{name}1"), leaf(f"{name}2"))


async def stack():
    async with AsyncExitStack() as stack:
        for n in range(3):
            await stack.enter_async_context(resource(f"stack{n}", 0.1))
        stack.push_async_callback(asyncio.sleep, 0.1)
        stack.callback(print, "callback")
        await asyncio.sleep(10)


async def ticks():
    try:
        for i in range(100):
            yield i
            await asyncio.sleep(1)
    finally:
        print("ticks closed")


async def iterates():
    try:
        async for i in ticks():
            print("tick", i)
    finally:
        print("iterates finally")


async def twice():
    try:
        await asyncio.sleep(10)
    finally:
        try:
            await asyncio.sleep(10)
        finally:
            print("the second cancellation came during the cleanup")


async def main():
    task = asyncio.create_task(branch("a"), name="branch")
    await asyncio.sleep(1)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    task = asyncio.create_task(stack(), name="stack")
    await asyncio.sleep(1)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    task = asyncio.create_task(iterates(), name="iterates")
    await asyncio.sleep(1.5)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    task = asyncio.create_task(twice(), name="twice")
    await asyncio.sleep(1)
    task.cancel("one")
    await asyncio.sleep(1)
    task.cancel("two")
    try:
        await task
    except asyncio.CancelledError as e:
        print(e.args, repr(e.__context__), asyncio.get_running_loop().time())


asyncio.run(main())
