"""A callback for when a task is done
任务完成时的回调

`add_done_callback` leaves a function with the task; look for `cb=[...]` in its
repr. When the coroutine returns, the callback is not called on the spot: the
loop puts it into the ready queue and runs it in the next tick, with the task as
its argument.

`add_done_callback` 把一个函数留给任务，请看 repr 里的 `cb=[...]`。协程返回时，
回调不会当场执行：事件循环把它放进就绪队列，在下一个 tick 运行，并把任务本身作为
参数传给它。
"""
import asyncio

LATENCY = 1  # seconds the answer takes / 响应所需的秒数
FOLDER = __file__.removesuffix("done_callback.py")


async def get_status():
    await asyncio.sleep(LATENCY)  # a request / 一次请求
    return 200


def callback(task):
    print("Status:", task.result())


def show(task):
    # Without the folder of this file, which differs from place to place.
    # 略去本文件所在的目录，它因机器而异。
    print("Task:", repr(task).replace(FOLDER, ""))


loop = asyncio.new_event_loop()
task = loop.create_task(get_status())
task.add_done_callback(callback)
show(task)

loop.run_until_complete(task)
show(task)
loop.close()
