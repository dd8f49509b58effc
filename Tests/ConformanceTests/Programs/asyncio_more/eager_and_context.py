"""Eager tasks and context variables; eager tasks that raise, that make others, in timeout and wait."""
import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


async def sets(value, pause):
    before = var.get()
    var.set(value)
    if pause:
        await asyncio.sleep(0)
    return before, var.get()


async def nested(depth):
    if depth == 0:
        return [asyncio.current_task().get_name()]
    task = asyncio.create_task(nested(depth - 1), name=f"depth-{depth - 1}")
    return [asyncio.current_task().get_name()] + await task


async def boom(after):
    if after:
        await asyncio.sleep(after)
    raise ValueError(after)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    var.set("main")
    first = asyncio.create_task(sets("first", False), name="first")
    print(first.done(), first.result(), var.get())
    second = asyncio.create_task(sets("second", True), name="second")
    print(second.done(), var.get(), await second, var.get())
    context = contextvars.copy_context()
    third = asyncio.create_task(sets("third", False), name="third", context=context)
    print(third.result(), context[var], var.get())
    print(await asyncio.create_task(nested(3), name="depth-3"))
    failed = asyncio.create_task(boom(0), name="failed")
    print(failed.done(), repr(failed.exception()))
    print(await asyncio.gather(boom(0), boom(1), sets("g", False), return_exceptions=True))
    done, pending = await asyncio.wait([asyncio.create_task(sets("w", False), name="w"),
                                        asyncio.create_task(sets("x", True), name="x")],
                                       return_when=asyncio.FIRST_COMPLETED)
    print(sorted(d.get_name() for d in done), sorted(p.get_name() for p in pending))
    try:
        async with asyncio.timeout(1):
            await asyncio.gather(asyncio.sleep(5), sets("t", True))
    except TimeoutError:
        print("timeout", loop.time())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(boom(0), name="eager failure")
            group.create_task(sets("not begun?", True), name="after")
    except* ValueError as e:
        print(e.exceptions)
    except* RuntimeError as e:
        print(repr(e))


asyncio.run(main())
