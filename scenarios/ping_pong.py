"""Taking turns with sleep(0)
用 sleep(0) 轮流执行

`sleep(0)` waits for nothing: it gives up the turn and goes to the end of the ready
queue. Two tasks that do so alternate, though no clock moves. The third never awaits
between its lines, so nobody gets in between them. Look at the ready queue: it is
first in, first out.

`sleep(0)` 什么也不等：它只是让出这一轮，排到就绪队列的末尾。两个这样做的任务会交替
执行，而时钟分毫未动。第三个任务的几行之间没有 await，谁也插不进去。看就绪队列：
先进先出。
"""
import asyncio

ROUNDS = 3


async def player(name):
    for number in range(ROUNDS):
        print(name, number)
        await asyncio.sleep(0)


async def chatterbox():
    for number in range(ROUNDS):
        print("  talk", number)


async def main():
    tasks = [
        asyncio.create_task(player("ping"), name="ping"),
        asyncio.create_task(player("pong"), name="pong"),
        asyncio.create_task(chatterbox(), name="chatterbox"),
    ]
    for task in tasks:
        await task


asyncio.run(main())
