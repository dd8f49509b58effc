# Awaiting a task that is done does not suspend.
import asyncio


async def quick():
    return 42


async def main():
    task = asyncio.create_task(quick())
    print(task.done())
    print(await task, task.done(), task.result())
    print(await task)
    other = asyncio.create_task(quick())
    await asyncio.sleep(0)
    print(other.done(), await other)


asyncio.run(main())
