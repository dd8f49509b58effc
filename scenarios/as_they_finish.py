"""Results in the order in which they come
按到达顺序取得结果

`gather` gives results in the order of asking, all at the end. `as_completed` gives
each one as soon as it is there. Compare when main is resumed: once in the first
half, three times in the second.

`gather` 按提交顺序、在最后一次性给出结果；`as_completed` 则来一个给一个。比较 main
被恢复的次数：前半段一次，后半段三次。
"""
import asyncio

JOBS = [("slow", 3), ("quick", 1), ("medium", 2)]


async def work(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    loop = asyncio.get_running_loop()

    names = await asyncio.gather(*[work(*job) for job in JOBS])
    print(f"{loop.time():.0f} s  gather: {names}")

    start = loop.time()
    for next_one in asyncio.as_completed([work(*job) for job in JOBS]):
        name = await next_one
        print(f"{loop.time() - start:.0f} s  as_completed: {name}")


asyncio.run(main())
