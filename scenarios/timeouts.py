"""A limit on waiting
给等待设个上限

`asyncio.timeout` sets a timer beside the work. Whichever comes first wins: if it is
the work, the timer is cancelled; if it is the timer, the task is cancelled where it
waits, and the block turns that into TimeoutError. See both timers side by side, and
who is cancelled by whom.

`asyncio.timeout` 在工作旁边另设一个定时器，谁先到谁赢：工作先完成，定时器就被取消；
定时器先到，任务就在它等待之处被取消，再由这个代码块变成 TimeoutError。看看并排的
两个定时器，以及谁取消了谁。
"""
import asyncio

LIMIT = 2  # seconds / 秒
ORDERS = [("soup", 1), ("roast duck", 30)]


async def cook(dish, seconds):
    try:
        await asyncio.sleep(seconds)
    finally:
        print("  the stove is off again:", dish)
    return dish


async def order(dish, seconds):
    try:
        async with asyncio.timeout(LIMIT):
            meal = await cook(dish, seconds)
    except TimeoutError:
        print(dish, "took too long")
    else:
        print("served:", meal)


async def main():
    loop = asyncio.get_running_loop()
    for dish, seconds in ORDERS:
        start = loop.time()
        await order(dish, seconds)
        print("waited", loop.time() - start, "s")


asyncio.run(main())
