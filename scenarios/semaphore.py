"""Two at a time
一次只进两个

Five downloads, two lines. A semaphore counts the free places: who finds none waits,
and is let in, in the order of arrival, when somebody leaves. So the whole takes
longer than the longest download, but never more than two run at once.

五个下载，两条线路。信号量记着还有几个空位：没有空位就等，有人离开时按到达顺序放行。
所以总时间比最长的那个下载要长，但任何时刻最多只有两个在进行。
"""
import asyncio

LINES = 2
FILES = {"a": 3, "b": 1, "c": 2, "d": 2, "e": 1}  # seconds / 秒


async def download(name, seconds, lines):
    async with lines:
        print("start ", name)
        await asyncio.sleep(seconds)
        print("finish", name)


async def main():
    lines = asyncio.Semaphore(LINES)
    await asyncio.gather(*[download(name, seconds, lines) for name, seconds in FILES.items()])
    print("all after", asyncio.get_running_loop().time(), "s")


asyncio.run(main())
