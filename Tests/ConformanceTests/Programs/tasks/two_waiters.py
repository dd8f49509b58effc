# Two tasks await the same task: both resume in the same tick, in order.
import asyncio


async def source():
    await asyncio.sleep(1)
    return "news"


async def reader(name, task):
    print(name, await task)


async def main():
    task = asyncio.create_task(source())
    await asyncio.gather(*(reader(n, task) for n in "abc"))


asyncio.run(main())
