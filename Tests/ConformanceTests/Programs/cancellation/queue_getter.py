# A cancelled getter gives its place up; the item goes to the next one.
import asyncio


async def getter(name, queue):
    try:
        print(name, "got", await queue.get())
    except asyncio.CancelledError:
        print(name, "cancelled")


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(n, queue)) for n in "abc"]
    await asyncio.sleep(1)
    tasks[0].cancel()
    queue.put_nowait(1)
    queue.put_nowait(2)
    await asyncio.gather(*tasks)


asyncio.run(main())
