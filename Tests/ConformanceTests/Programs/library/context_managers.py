# contextlib: generators as managers, stacks, and the asynchronous kinds.
import asyncio
import sys
from contextlib import *


@contextmanager
def named(name):
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as error:
        print("caught", error)
    finally:
        print("exit", name)


with named("a") as value:
    print(value)
with named("b"):
    raise ValueError("swallowed")
try:
    with named("c"):
        raise KeyError("passed on")
except KeyError as error:
    print(repr(error))


@contextmanager
def empty():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


for manager in (empty, twice):
    try:
        with manager():
            pass
    except RuntimeError as error:
        print(error)
with suppress(ZeroDivisionError):
    1 / 0
with ExitStack() as stack:
    stack.enter_context(named("first"))
    stack.enter_context(named("second"))
    stack.callback(print, "callback")


class Lines:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)

    def close(self):
        print("closed", self.pieces)


with closing(Lines()) as lines, redirect_stdout(lines):
    print("hidden", 1)
with nullcontext(5) as five:
    print(five, sys.stdout is not lines)


@named("decorator")
def function():
    print("in the function")


function()


@asynccontextmanager
async def connection():
    print("connect")
    await asyncio.sleep(1)
    try:
        yield 1
    finally:
        print("disconnect")


async def main():
    async with connection() as number:
        print(number)
    try:
        async with connection():
            raise KeyError(1)
    except KeyError as error:
        print(repr(error))
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(connection())
        stack.enter_context(named("inside"))


asyncio.run(main())
