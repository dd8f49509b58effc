"""inspect on generators, coroutines and asynchronous generators: state, locals, awaitable, marks."""
import asyncio
import functools
import inspect
import types


def numbers(limit):
    total = 0
    for n in range(limit):
        total += n
        yield total


gen = numbers(3)
print(inspect.getgeneratorstate(gen), inspect.getgeneratorlocals(gen))
next(gen)
next(gen)
print(inspect.getgeneratorstate(gen), inspect.getgeneratorlocals(gen))
list(gen)
print(inspect.getgeneratorstate(gen), inspect.getgeneratorlocals(gen))


def looks_at_itself():
    print(inspect.getgeneratorstate(me))
    yield


me = looks_at_itself()
next(me)


async def coroutine(x):
    y = x + 1
    await asyncio.sleep(0)
    return y


async def agenerator():
    value = 1
    yield value


@types.coroutine
def old_style():
    yield
    return 5


class Awaitable:
    def __await__(self):
        yield from ()


async def main():
    coro = coroutine(1)
    print(inspect.getcoroutinestate(coro), inspect.getcoroutinelocals(coro))
    coro.send(None)
    print(inspect.getcoroutinestate(coro), inspect.getcoroutinelocals(coro))
    coro.close()
    print(inspect.getcoroutinestate(coro))
    ag = agenerator()
    print(inspect.getasyncgenstate(ag))
    await anext(ag)
    print(inspect.getasyncgenstate(ag), inspect.getasyncgenlocals(ag))
    await ag.aclose()
    print(inspect.getasyncgenstate(ag))
    task = asyncio.create_task(coroutine(2))
    print(inspect.isawaitable(task), inspect.iscoroutine(task), inspect.isawaitable(task.get_coro()))
    await task


asyncio.run(main())
o = old_style()
print([inspect.isawaitable(thing) for thing in (Awaitable(), o, numbers(1), 5, coroutine)])
print(inspect.iscoroutine(o), inspect.isgenerator(o), inspect.isgeneratorfunction(old_style))
print([inspect.iscoroutinefunction(thing) for thing in (coroutine, agenerator, old_style, functools.partial(coroutine, 1), len)])
print(inspect.isasyncgenfunction(agenerator), inspect.isasyncgen(agenerator()))


@inspect.markcoroutinefunction
def pretends():
    return coroutine(1)


class Method:
    async def run(self):
        pass

    @staticmethod
    async def static():
        pass


print(inspect.iscoroutinefunction(pretends), asyncio.iscoroutinefunction(pretends))
print(inspect.iscoroutinefunction(Method().run), inspect.iscoroutinefunction(Method.static))
for function, value in ((inspect.getgeneratorlocals, 5), (inspect.getasyncgenlocals, 5)):
    try:
        function(value)
    except TypeError as error:
        print(error)
