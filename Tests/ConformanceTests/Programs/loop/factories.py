"""Task factories: custom ones, eager ones, Task subclasses, what they are given."""
import asyncio


class NamedTask(asyncio.Task):
    count = 0

    def __init__(self, coro, **options):
        super().__init__(coro, **options)
        NamedTask.count += 1


def factory(loop, coro, **options):
    print("factory", coro.__name__, sorted(options))
    return NamedTask(coro, loop=loop, **options)


async def work(n):
    print("work", n, asyncio.current_task().get_name())
    await asyncio.sleep(n)
    return n


async def quick():
    return "quick"


async def fails():
    raise ValueError("eagerly")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    named = loop.create_task(work(1), name="given")
    print(type(named).__name__, named.get_name())
    print(await named)
    import contextvars
    other = loop.create_task(work(0), context=contextvars.copy_context(), name="with context")
    print(await other)
    print(await asyncio.gather(work(1), work(2)))
    async with asyncio.TaskGroup() as group:
        group.create_task(work(0.5), name="in group")
    print(NamedTask.count)
    loop.set_task_factory(asyncio.eager_task_factory)
    print("before")
    a = asyncio.create_task(work(0), name="a")
    print("between", a.done())
    b = asyncio.create_task(quick(), name="b")
    print("after", b.done(), b.result())
    c = asyncio.create_task(fails(), name="c")
    print(c.done(), repr(c.exception()))
    print(await a)
    loop.set_task_factory(asyncio.create_eager_task_factory(NamedTask))
    d = asyncio.create_task(quick(), name="d")
    print(type(d).__name__, d.done(), NamedTask.count)
    loop.set_task_factory(None)
    e = asyncio.create_task(quick(), name="e")
    print(type(e).__name__, e.done())
    await e
    for wrong in (1, "x"):
        try:
            loop.set_task_factory(wrong)
        except TypeError as error:
            print("TypeError:", error)


asyncio.run(main())
