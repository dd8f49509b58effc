"""TaskGroup: misuse, create_task when it is too late, states in its repr, results, except*."""
import asyncio


async def value(x, delay=0.0):
    await asyncio.sleep(delay)
    return x


async def fails(error, delay=0.0):
    await asyncio.sleep(delay)
    raise error


def refused(group, coroutine):
    try:
        group.create_task(coroutine)
    except RuntimeError as e:
        print("RuntimeError:", e)


async def main():
    group = asyncio.TaskGroup()
    print(group)
    refused(group, value(1))
    async with group as same:
        print(group, same is group)
        a = group.create_task(value("a", 1), name="a")
        b = group.create_task(value("b", 2))
        print(group, a.get_name(), type(b).__name__)
    print(group, a.result(), b.result())
    refused(group, value(2))
    try:
        async with group:
            pass
    except RuntimeError as e:
        print("RuntimeError:", e)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(ValueError(1), 1))
            group.create_task(fails(TypeError(2), 1))
            group.create_task(value(3, 5))
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                print("in the body:", group)
                refused(group, value(4))
                raise
    except* ValueError as e:
        print("ValueErrors", e.exceptions)
    except* TypeError as e:
        print("TypeErrors", e.exceptions)
    print(group)

    async def adds_more(group, n):
        await asyncio.sleep(1)
        if n:
            group.create_task(adds_more(group, n - 1), name=f"more-{n}")
        print("more", n, asyncio.get_running_loop().time())

    async with asyncio.TaskGroup() as group:
        group.create_task(adds_more(group, 3), name="first")
    print(asyncio.current_task().cancelling())

    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fails(OSError("inner")))
            outer.create_task(value(1))
    except* OSError as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(ValueError("in task")))
            raise KeyError("in body")
    except* (KeyError, ValueError) as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(5)
    except (TypeError, BaseExceptionGroup) as e:
        print(repr(e))


asyncio.run(main())
