"""iscoroutine, iscoroutinefunction, isfuture, ensure_future over all sorts of things."""
import asyncio
import functools
import types


async def coroutine():
    return "coroutine"


def plain():
    return "plain"


def generator():
    yield


@types.coroutine
def old():
    yield
    return "old"


async def asyncgen():
    yield


class Methods:
    async def method(self):
        return "method"

    @staticmethod
    async def static():
        return "static"

    @classmethod
    async def cls(cls):
        return "class"

    async def __call__(self):
        return "call"

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "await"


class Duck:
    def __await__(self):
        return iter(())

    def send(self, value):
        raise StopIteration("duck")

    def throw(self, *args):
        raise StopIteration("thrown")

    def close(self):
        pass


async def main():
    m = Methods()
    things = {"coroutine": coroutine, "plain": plain, "generator": generator, "old": old, "asyncgen": asyncgen,
              "method": m.method, "static": Methods.static, "cls": Methods.cls, "object": m, "class": Methods,
              "partial": functools.partial(coroutine), "lambda": lambda: coroutine(), "sleep": asyncio.sleep,
              "wait_for": asyncio.wait_for, "gather": asyncio.gather, "number": 5}
    print({name: asyncio.iscoroutinefunction(thing) for name, thing in things.items()})
    made = {"coroutine": coroutine(), "generator": generator(), "old": old(), "sleep": asyncio.sleep(0),
            "object": m, "duck": Duck(), "future": asyncio.Future(), "none": None}
    print({name: asyncio.iscoroutine(thing) for name, thing in made.items()})
    print({name: asyncio.isfuture(thing) for name, thing in made.items()})
    task = asyncio.ensure_future(made["coroutine"])
    print(type(task).__name__, await task)
    print(asyncio.ensure_future(task) is task, asyncio.ensure_future(made["future"]) is made["future"])
    print(await asyncio.ensure_future(m), await asyncio.create_task(m.method(), name="m"))
    print(await asyncio.create_task(Duck(), name="duck"))
    print(await old())
    for wrong in (None, 5, plain, generator()):
        try:
            asyncio.ensure_future(wrong)
        except TypeError as e:
            print("TypeError:", e)
    for wrong in (None, 5, coroutine, m, task):
        try:
            asyncio.create_task(wrong)
        except TypeError as e:
            print("TypeError:", str(e).split(" at 0x")[0].split(" name=")[0])
    await made["sleep"]
    try:
        asyncio.ensure_future(task, loop=asyncio.new_event_loop())
    except ValueError as e:
        print("ValueError:", e)


asyncio.run(main())
