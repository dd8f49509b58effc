"""What generators, coroutines and asynchronous generators tell about themselves."""
import asyncio
import inspect


def numbers(limit):
    for n in range(limit):
        received = yield n
        if received:
            print("received", received)
    return "done"


def delegating():
    result = yield from numbers(2)
    print("inner returned", result)


g = numbers(3)
print(g.__name__, g.__qualname__, g.gi_running, g.gi_suspended, g.gi_yieldfrom, g.gi_code.co_name, g.gi_frame.f_locals, g.gi_frame.f_lineno - numbers.__code__.co_firstlineno, inspect.getgeneratorstate(g))
print(next(g), g.gi_suspended, dict(g.gi_frame.f_locals), g.send("hi"), g.gi_frame.f_locals, inspect.getgeneratorstate(g))
print(next(g), next(g, "end"), g.gi_frame, g.gi_suspended, g.gi_running, inspect.getgeneratorstate(g), list(g))
d = delegating()
next(d)
print(d.gi_yieldfrom.__name__, type(d.gi_yieldfrom).__name__, list(d), d.gi_yieldfrom)
g.__name__ = "renamed"
g.__qualname__ = "also.renamed"
print(g.__name__, g.__qualname__, repr(g).startswith("<generator object also.renamed at 0x"), iter(g) is g, type(g).__name__)
expression = (n * n for n in range(3))
print(expression.__name__, expression.gi_code.co_name, next(expression), expression.gi_frame is not None, expression.close(), expression.gi_frame, list(expression))
selfish = None


def running():
    print(selfish.gi_running, selfish.gi_suspended)
    try:
        next(selfish)
    except ValueError as error:
        print(error)
    yield


selfish = running()
next(selfish)


async def leaf():
    await asyncio.sleep(0)
    return "leaf"


async def branch():
    return await leaf()


async def stream():
    yield 1
    yield 2


c = branch()
print(c.__name__, c.cr_running, c.cr_suspended, c.cr_await, c.cr_code.co_name, c.cr_origin, c.cr_frame.f_locals, inspect.getcoroutinestate(c))
c.send(None)
print(c.cr_suspended, c.cr_await.__name__, inspect.getcoroutinestate(c))
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value, c.cr_frame, inspect.getcoroutinestate(c))
a = stream()
print(a.__name__, a.ag_running, a.ag_await, a.ag_code.co_name, a.ag_frame.f_locals, type(a).__name__, a.__aiter__() is a, a.ag_suspended)
for action in [lambda: setattr(g, "__name__", 5), lambda: setattr(g, "gi_code", 5), lambda: g.missing, lambda: numbers(1).send(5), lambda: len(g), lambda: g[0], lambda: iter(c), lambda: next(c), lambda: c.send(1), lambda: c.missing, lambda: numbers(1).throw(KeyError("thrown")), lambda: numbers(1).throw(5), lambda: list(a), lambda: numbers(1).send()]:
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error)
