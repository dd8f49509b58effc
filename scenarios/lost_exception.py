"""An error that nobody heard
没人听见的错误

The background task fails after one second. Its exception is kept in the task, for
whoever awaits it, and nobody does: main works on, as if all were well. Only when
the task itself is thrown away does Python complain. Await your tasks, or give them
to a TaskGroup.

后台任务在一秒后失败。异常存放在任务里，等着被 await 的人取走，可是没有人来：main
照常工作，仿佛一切正常。直到任务对象被丢弃，Python 才抱怨一句。要么 await 你的任务，
要么把它们交给 TaskGroup。
"""
import asyncio

WORK = 3  # seconds / 秒


async def upload():
    await asyncio.sleep(1)
    raise ConnectionError("the network is gone")


async def main():
    task = asyncio.create_task(upload(), name="upload")
    print("uploading in the background")
    await asyncio.sleep(WORK)
    print("main is content; done:", task.done())


asyncio.run(main())
