# Workers stop when the queue is shut down.
import asyncio


async def worker(name, queue):
    while True:
        try:
            item = await queue.get()
        except asyncio.QueueShutDown:
            print(name, "stops")
            return
        print(name, "took", item)
        await asyncio.sleep(1)


async def main():
    queue = asyncio.Queue()
    for item in range(3):
        queue.put_nowait(item)
    workers = [asyncio.create_task(worker(n, queue)) for n in "ab"]
    await asyncio.sleep(5)
    queue.shutdown()
    await asyncio.gather(*workers)
    try:
        queue.put_nowait(1)
    except asyncio.QueueShutDown as error:
        print(repr(error))


asyncio.run(main())
