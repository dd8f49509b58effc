"""Cancelling a task
取消一个任务

`cancel()` does not stop a task at once: it asks for CancelledError to be raised at
the await where the task is parked, in its next turn. The task may clean up, and
may even await while it does so; main goes on when that is over. A task that
finishes in time is not affected.

`cancel()` 并不会立刻停止任务：它只是要求在任务停靠的 await 处、在它的下一轮抛出
CancelledError。任务可以做清理，清理时甚至还能再 await；清理完毕 main 才继续。
按时完成的任务不受影响。
"""
import asyncio

PATIENCE = 2  # seconds main waits before it cancels / main 的耐心（秒）
CLEANUP = 0.5


async def download(name, seconds):
    print(name, "starts")
    try:
        await asyncio.sleep(seconds)
        print(name, "is complete")
        return seconds
    except asyncio.CancelledError:
        print(name, "was asked to stop")
        await asyncio.sleep(CLEANUP)
        print(name, "removed its half file")
        raise  # always pass it on / 一定要继续抛出


async def main():
    small = asyncio.create_task(download("small", 1))
    large = asyncio.create_task(download("large", 10))
    await asyncio.sleep(PATIENCE)
    for task in [small, large]:
        print("cancel:", task.cancel())  # False: too late / 已完成
    try:
        await large
    except asyncio.CancelledError:
        print("main knows that large was cancelled")
    print("cancelled:", small.cancelled(), large.cancelled())
    print("small returned", small.result())


asyncio.run(main())
