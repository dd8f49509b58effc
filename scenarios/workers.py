"""Two workers and the event loop
两个 worker 与事件循环

Three tasks share one thread. Watch where each of them gives up control:
main at `await task1`, the workers at `await asyncio.sleep(...)`. While all
three wait the loop has nothing to run; it sleeps until the next timer is due.
The whole takes as long as the longest sleep, not the sum of both.

三个任务共用一个线程。看它们各在哪里让出控制权：main 在 `await task1`，
两个 worker 在 `await asyncio.sleep(...)`。三者都在等待时，事件循环无事可做，
一直睡到下一个定时器到期。总耗时等于最长的那次等待，而不是两次之和。
"""
import asyncio
import time

SLEEP_1 = 1  # seconds; change them and look again
SLEEP_2 = 2  # 秒；改一改再看


async def worker_1():
    print("worker_1 start")
    await asyncio.sleep(SLEEP_1)
    print("worker_1 done")


async def worker_2():
    print("worker_2 start")
    await asyncio.sleep(SLEEP_2)
    print("worker_2 done")


async def main():
    task1 = asyncio.create_task(worker_1())
    task2 = asyncio.create_task(worker_2())
    print("before await")
    await task1
    print("awaited worker_1")
    await task2
    print("awaited worker_2")


begin_time = time.time()
asyncio.run(main())
end_time = time.time()
print("程序耗时{}s".format(end_time - begin_time))
