"""Two tasks that wait for each other
互相等待的两个任务

Each task holds one lock and wants the other one's. Neither can go on, no timer is
set, nothing will ever arrive: the loop has nothing left to wait for. Python itself
would hang here until Ctrl-C; coroviz names the circle and ends with status 86.
Let both take the locks in the same order and it is gone.

每个任务各持有一把锁，又想要对方的那一把。谁也走不下去，没有定时器，也不会再有
事件到来：循环再也等不到任何东西。真正的 Python 会一直挂起，直到按下 Ctrl-C；
coroviz 会指出这个环，并以状态码 86 结束。让双方按相同的顺序取锁，死锁就消失了。
"""
import asyncio

THINKING = 1  # seconds between the two locks / 取两把锁之间的秒数


async def philosopher(name, first, second):
    async with first:
        print(name, "took the first fork")
        await asyncio.sleep(THINKING)
        print(name, "wants the second fork")
        async with second:
            print(name, "eats")


async def main():
    left = asyncio.Lock()
    right = asyncio.Lock()
    await asyncio.gather(
        philosopher("Plato", left, right),
        philosopher("Zhuangzi", right, left),  # swap them / 试着对调
    )


asyncio.run(main())
