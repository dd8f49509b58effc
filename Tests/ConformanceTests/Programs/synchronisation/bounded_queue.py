# A bounded queue makes the producer wait; join waits for task_done.
import asyncio


async def producer(queue):
    for item in range(5):
        await queue.put(item)
        print("put", item, queue.qsize())


async def consumer(queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(1)
        print("took", item)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    worker = asyncio.create_task(consumer(queue))
    await producer(queue)
    await queue.join()
    print("joined", queue.empty(), queue.full())
    worker.cancel()


asyncio.run(main())
