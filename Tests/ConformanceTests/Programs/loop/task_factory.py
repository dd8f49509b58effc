# A task factory makes the tasks of create_task, gather and TaskGroup.
import asyncio

made = []


def factory(loop, coro, **options):
    task = asyncio.Task(coro, loop=loop, **options)
    made.append(task.get_name())
    return task


async def work(n):
    return n


async def main():
    asyncio.get_running_loop().set_task_factory(factory)
    one = asyncio.create_task(work(1), name="one")
    print(await asyncio.gather(one, work(2)), one.get_coro().__name__, one.get_loop() is asyncio.get_running_loop())
    async with asyncio.TaskGroup() as group:
        three = group.create_task(work(3))
    print(three.result(), made)
    asyncio.get_running_loop().set_task_factory(None)
    print(await asyncio.create_task(work(4)), len(made))


asyncio.run(main())
