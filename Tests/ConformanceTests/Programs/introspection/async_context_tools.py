"""contextlib for coroutines: asynccontextmanager, AsyncExitStack, aclosing."""
import asyncio
import contextlib
import gc


@contextlib.asynccontextmanager
async def connection(name):
    await asyncio.sleep(0.1)
    print("open", name)
    try:
        yield name
    except ValueError as error:
        print("swallowed", error)
    finally:
        await asyncio.sleep(0.1)
        print("closed", name)


@connection("decorator")
async def decorated(x):
    print("inside", x)
    return x + 1


class Manager:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("aenter", self.name)
        return self

    async def __aexit__(self, kind, value, tb):
        print("aexit", self.name, kind and kind.__name__)
        return False


async def ticker():
    try:
        for i in range(10):
            yield i
    finally:
        print("ticker closed")


async def cleanup(text):
    await asyncio.sleep(0.05)
    print("cleanup", text)


async def main():
    async with connection("db") as db:
        print("using", db)
    async with connection("bad"):
        raise ValueError("oops")
    print(await decorated(1))

    async with contextlib.AsyncExitStack() as stack:
        a = await stack.enter_async_context(Manager("a"))
        stack.enter_context(contextlib.nullcontext())
        stack.push_async_callback(cleanup, "one")
        stack.callback(print, "sync callback")
        await stack.enter_async_context(connection("c"))
        print("in the stack", a.name)
    try:
        async with contextlib.AsyncExitStack() as stack:
            await stack.enter_async_context(Manager("x"))
            stack.push_async_exit(Manager("pushed"))
            raise KeyError("k")
    except KeyError as error:
        print("came out", error)
    stack = contextlib.AsyncExitStack()
    stack.push_async_callback(cleanup, "moved")
    other = stack.pop_all()
    await other.aclose()

    async with contextlib.aclosing(ticker()) as numbers:
        async for number in numbers:
            if number == 2:
                break
    print("after aclosing")
    async with contextlib.nullcontext("null") as value:
        print(value)
    try:
        await contextlib.AsyncExitStack().enter_async_context(5)
    except TypeError as error:
        print(error)
    task = asyncio.create_task(cancelled())
    await asyncio.sleep(0.2)
    task.cancel()
    print((await asyncio.gather(task, return_exceptions=True))[0].__class__.__name__)
    del task
    gc.collect()


async def cancelled():
    async with connection("cancelled"):
        await asyncio.sleep(10)


asyncio.run(main())
