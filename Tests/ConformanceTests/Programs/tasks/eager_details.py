"""Eager tasks: current_task while they begin, cancellation, groups, gather, nesting."""
import asyncio


async def child(n):
    print("child", n, "of", asyncio.current_task().get_name())
    await asyncio.sleep(0)
    print("child", n, "goes on")
    return n


async def parent():
    me = asyncio.current_task()
    task = asyncio.create_task(child(1), name="child-1")
    print("parent again", asyncio.current_task() is me)
    return await task


async def blocks():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def immediate(x):
    return x * 2


async def boom():
    raise LookupError("no")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print(await asyncio.create_task(parent(), name="parent"))
    task = asyncio.create_task(blocks(), name="blocks")
    print(task.done(), len(asyncio.all_tasks()))
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("it was cancelled", task.cancelled())
    print(await asyncio.gather(immediate(1), immediate(2)))
    async with asyncio.TaskGroup() as group:
        done = group.create_task(immediate(3), name="three")
        print("done in group:", done.done())
        group.create_task(child(4), name="child-4")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(boom(), name="boom")
            print("not reached?")
            await asyncio.sleep(1)
    except* LookupError as e:
        print(e.exceptions)
    try:
        async with asyncio.timeout(1):
            await asyncio.create_task(blocks(), name="late")
    except TimeoutError:
        print("timeout", loop.time())
    t = asyncio.Task(immediate(5), loop=loop, eager_start=True, name="by hand")
    print(t.done(), t.result())
    t = asyncio.Task(immediate(6), loop=loop, eager_start=False, name="lazy")
    print(t.done(), await t)


asyncio.run(main())
