"""Awaitables of the program's own in gather, wait_for, shield, as_completed, ensure_future and create_task."""
import asyncio


class Delayed:
    def __init__(self, value, delay):
        self.value, self.delay = value, delay

    def __await__(self):
        yield from asyncio.sleep(self.delay).__await__()
        return self.value


class Chain:
    def __await__(self):
        first = yield from Delayed("a", 1).__await__()
        second = yield from asyncio.ensure_future(Delayed("b", 1)).__await__()
        return first + second


class Failing:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        raise ValueError("failing")


class Yielder:
    """Gives up its turn three times."""

    def __await__(self):
        for i in range(3):
            print("turn", i)
            yield
        return "yielded"


class Nothing:
    def __await__(self):
        return iter(())


class Wrong:
    def __await__(self):
        yield 5


class NotAnIterator:
    def __await__(self):
        return 5


async def main():
    loop = asyncio.get_running_loop()
    print(await Delayed(1, 1), loop.time())
    print(await Chain(), loop.time())
    print(await asyncio.gather(Delayed("x", 2), Delayed("y", 1), Failing(), return_exceptions=True), loop.time())
    print(await asyncio.wait_for(Delayed("in time", 1), 2))
    try:
        await asyncio.wait_for(Delayed("late", 5), 1)
    except TimeoutError:
        print("late", loop.time())
    print(await asyncio.shield(Delayed("shielded", 1)))
    print([await x for x in asyncio.as_completed([Delayed("slow", 2), Delayed("fast", 1)])])
    task = asyncio.ensure_future(Yielder())
    print(type(task).__name__, await task, await Nothing())
    for wrong in (Wrong(), NotAnIterator()):
        try:
            await wrong
        except (RuntimeError, TypeError) as e:
            print(type(e).__name__ + ":", e)
    try:
        await asyncio.wait([Delayed("no task", 1)])
    except (TypeError, AttributeError) as e:
        print(type(e).__name__ + ":", e)
    try:
        asyncio.create_task(Delayed("no coroutine", 1))
    except TypeError as e:
        print("TypeError:", str(e).split(" at 0x")[0])
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.wait_for(Delayed("group", 1), 2), name="in group")


asyncio.run(main())
