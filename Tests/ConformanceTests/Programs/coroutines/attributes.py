# What a coroutine, a generator and an async generator tell about themselves.
import asyncio


async def coroutine():
    await asyncio.sleep(0)


def generator():
    yield 1


async def async_generator():
    yield 1


c, g, a = coroutine(), generator(), async_generator()
print(type(c).__name__, type(g).__name__, type(a).__name__)
print(c.cr_await, c.cr_running, g.gi_yieldfrom, g.gi_running, a.ag_running, a.ag_await)
print(c.cr_code.co_name, g.gi_code.co_name, a.ag_code.co_name, coroutine.__code__.co_name)
print(repr(c).split(" at ")[0], repr(g).split(" at ")[0], repr(a).split(" at ")[0])
print(hasattr(c, "__await__"), hasattr(g, "__next__"), hasattr(a, "__anext__"), hasattr(c, "__next__"))
for attempt in (lambda: next(c), lambda: iter(c), lambda: list(a), lambda: c.send(1), lambda: next(a)):
    try:
        attempt()
    except TypeError as error:
        print(error)
c.close()
print(next(g), g.gi_suspended, g.gi_frame.f_lineno)
