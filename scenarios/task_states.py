"""The states of a task
任务的状态

A task wraps a coroutine and remembers how far it is. Made by `create_task` or
`ensure_future`, it is pending: in the ready queue, not yet run. Inside its
coroutine it is still pending. When the coroutine returns it is finished, and
the result is kept in the task.

任务是对协程的封装，并记录它进行到哪一步。由 `create_task` 或 `ensure_future`
创建后，它处于 pending：在就绪队列里，还没有运行。协程运行期间它仍是 pending。
协程返回后它变成 finished，返回值保存在任务里。
"""
import asyncio

NUMBER = 1
FOLDER = __file__.removesuffix("task_states.py")


async def get_number(x):
    print("Number:", x)
    print("Done yet:", asyncio.current_task().done())
    return x


def show(task):
    # Without the folder of this file, which differs from place to place.
    # 略去本文件所在的目录，它因机器而异。
    print("Task:", repr(task).replace(FOLDER, ""))


loop = asyncio.new_event_loop()

task = loop.create_task(get_number(NUMBER))
show(task)
loop.run_until_complete(task)
show(task)
print("Result:", task.result())

future = asyncio.ensure_future(get_number(NUMBER + 1), loop=loop)
print("The same kind of thing:", type(future) is type(task))
show(future)
loop.run_until_complete(future)
show(future)
loop.close()
