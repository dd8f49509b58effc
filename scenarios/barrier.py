"""Nobody goes on before all are there
人齐了才出发

Three hikers walk at their own pace and wait for one another at each hut. A barrier
counts who has arrived; the last one opens it, and all go on in the same moment.

三个徒步者各走各的速度，在每个山屋互相等齐。屏障记着谁到了；最后一个到的把它打开，
大家在同一时刻继续。
"""
import asyncio

HIKERS = {"Ada": 1, "Bo": 2, "Cai": 4}  # hours to a hut / 走到山屋的小时数
HUTS = 2


async def hike(name, hours, barrier):
    for hut in range(1, HUTS + 1):
        await asyncio.sleep(hours)
        print(name, "reaches hut", hut)
        place = await barrier.wait()
        if place == 0:
            print("-- all at hut", hut, "after", asyncio.get_running_loop().time(), "hours")


async def main():
    barrier = asyncio.Barrier(len(HIKERS))
    async with asyncio.TaskGroup() as group:
        for name, hours in HIKERS.items():
            group.create_task(hike(name, hours, barrier), name=name)


asyncio.run(main())
