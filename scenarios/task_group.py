"""One fails, all stop
一个失败，全体停下

A TaskGroup does not end before all of its tasks have ended. When one of them fails,
the group cancels the others, waits for their cleaning up, and raises everything
that went wrong as one ExceptionGroup. No task is left behind, no error is lost.

TaskGroup 要等所有任务都结束才结束。只要有一个失败，它就取消其余任务，等它们清理
完毕，再把所有错误装进一个 ExceptionGroup 抛出。不会落下任务，也不会丢掉错误。
"""
import asyncio

TRIP = [("flight", 1, True), ("hotel", 2, False), ("museum", 3, True)]  # name, seconds, works / 名称、秒数、成功与否


async def book(name, seconds, works):
    try:
        await asyncio.sleep(seconds)
        if not works:
            raise RuntimeError(f"{name} is full")
        print(name, "is booked")
    except asyncio.CancelledError:
        print(name, "is given back")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for name, seconds, works in TRIP:
                group.create_task(book(name, seconds, works), name=name)
        print("the trip is complete")
    except* RuntimeError as errors:
        for error in errors.exceptions:
            print("no trip:", error)


asyncio.run(main())
