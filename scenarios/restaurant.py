"""One waiter, many tables
一个服务员，许多桌

The restaurant of the article: a thread would be one waiter per table. Here there is
one, the loop, who never stands still beside a guest that reads the menu, but goes
to whoever is ready. The kitchen has two stoves. See how little of the evening
anybody works, and how much is waiting.

文章里的餐馆：线程相当于每桌配一个服务员。这里只有一个，就是事件循环；客人看菜单时
他从不干站着，谁准备好了就去谁那里。厨房有两个灶。看看整个晚上干活的时间有多短，
等待的时间有多长。
"""
import asyncio

READING = {"table 1": 3, "table 2": 1, "table 3": 2}  # minutes with the menu / 看菜单的分钟数
COOKING = 4
EATING = 10
STOVES = 2


def clock():
    return f"{asyncio.get_running_loop().time():4.0f} min"


async def cook(table, stoves):
    async with stoves:
        print(clock(), "the kitchen begins for", table)
        await asyncio.sleep(COOKING)


async def serve(table, reading, stoves):
    print(clock(), table, "gets the menu")
    await asyncio.sleep(reading)
    print(clock(), table, "orders")
    await cook(table, stoves)
    print(clock(), table, "is served")
    await asyncio.sleep(EATING)
    print(clock(), table, "pays")


async def main():
    stoves = asyncio.Semaphore(STOVES)
    async with asyncio.TaskGroup() as evening:
        for table, reading in READING.items():
            evening.create_task(serve(table, reading, stoves), name=table)
    print(clock(), "closed")


asyncio.run(main())
