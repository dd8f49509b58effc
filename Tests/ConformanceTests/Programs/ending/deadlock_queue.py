# A consumer waits for an item that nobody will put.
import asyncio


async def consumer(queue):
    while True:
        print("got", await queue.get())


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    await consumer(queue)


asyncio.run(main())
