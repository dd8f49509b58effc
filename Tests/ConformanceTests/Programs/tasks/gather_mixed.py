# gather takes coroutines, tasks and futures, and the same one twice.
import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(2, future.set_result, "future")
    task = asyncio.create_task(work(1))
    print(await asyncio.gather(task, future, work(3), task))
    inner = asyncio.gather(work(0), work(1))
    print(await asyncio.gather(inner, work(0)), loop.time())


asyncio.run(main())
