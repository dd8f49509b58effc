"""The task that would not stop
停不下来的任务

CancelledError is how a task is asked to stop. An `except` that is too wide catches
it and goes on as if nothing had happened: the request is lost. Here it takes three
of them. Let CancelledError pass, or raise it again after cleaning up.

CancelledError 就是请任务停下的方式。捕获得太宽的 `except` 会把它吞掉，若无其事地
继续：请求就丢了。这里要请三次。让 CancelledError 通过，或者清理之后再抛出。
"""
import asyncio

STUBBORN = 2  # how many requests it ignores / 忽略几次请求


async def stubborn():
    ignored = 0
    while True:
        try:
            await asyncio.sleep(10)
        except BaseException as error:  # too wide / 太宽了
            print("something happened:", type(error).__name__)
            if ignored == STUBBORN:
                raise
            ignored += 1


async def main():
    task = asyncio.create_task(stubborn(), name="stubborn")
    while not task.done():
        await asyncio.sleep(1)
        print("please stop")
        task.cancel()
        await asyncio.sleep(0)
    print("at last; cancelled:", task.cancelled())


asyncio.run(main())
