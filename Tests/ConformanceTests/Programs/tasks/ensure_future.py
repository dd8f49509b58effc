# ensure_future makes a task of a coroutine and leaves tasks and futures alone.
import asyncio


async def work():
    return "worked"


async def main():
    task = asyncio.ensure_future(work())
    print(type(task).__name__, asyncio.ensure_future(task) is task, await task)
    future = asyncio.get_running_loop().create_future()
    print(asyncio.ensure_future(future) is future, asyncio.isfuture(future), asyncio.iscoroutine(work))
    coroutine = work()
    print(asyncio.iscoroutine(coroutine), asyncio.iscoroutinefunction(work))
    await coroutine
    try:
        asyncio.ensure_future(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
