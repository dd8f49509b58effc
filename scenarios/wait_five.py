"""Five tasks and asyncio.wait
五个任务与 asyncio.wait

Five tasks are made before the loop runs: all of them are pending, none has
begun. `asyncio.wait` leaves a callback with each and sleeps until the last one
is done. The tasks overlap, so five answers of one second take one second.

循环运行之前先创建五个任务：它们都是 pending，一个也没有开始。`asyncio.wait` 给
每个任务留下一个回调，一直睡到最后一个完成。任务彼此重叠，五次各一秒的响应总共
只用一秒。
"""
import asyncio

TASKS = 5
LATENCY = 1  # seconds an answer takes / 响应所需的秒数
FOLDER = __file__.removesuffix("wait_five.py")


async def get_status():
    await asyncio.sleep(LATENCY)  # a request / 一次请求
    return 200


loop = asyncio.new_event_loop()
tasks = [loop.create_task(get_status()) for _ in range(TASKS)]
for task in tasks:
    # Without the folder of this file, which differs from place to place.
    # 略去本文件所在的目录，它因机器而异。
    print("Task:", repr(task).replace(FOLDER, ""))

loop.run_until_complete(asyncio.wait(tasks))

for task in tasks:
    print("Task Result:", task.result())
print("Cost time:", loop.time())
loop.close()
