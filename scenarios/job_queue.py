"""Three workers share a queue
三个 worker 共用一个队列

The producer fills a queue with room for two; when it is full, it waits at `put`.
Workers that find it empty wait at `get`. `join` waits until every job was marked
done. Then the workers still wait for more, for ever: they have to be cancelled.

生产者往一个只能放两件的队列里放活儿，满了就等在 `put`；worker 发现队列空了就等在
`get`。`join` 一直等到每件活儿都被标记完成。之后 worker 们还会永远等下去：必须取消
它们。
"""
import asyncio

WORKERS = 3
ROOM = 2
JOBS = [2, 1, 1, 3, 1]  # seconds each takes / 每件所需秒数


async def produce(queue):
    for number, seconds in enumerate(JOBS):
        await queue.put((number, seconds))
        print("queued job", number)


async def work(name, queue):
    while True:
        number, seconds = await queue.get()
        await asyncio.sleep(seconds)
        print(name, "did job", number)
        queue.task_done()


async def main():
    queue = asyncio.Queue(ROOM)
    workers = [
        asyncio.create_task(work(f"worker {number}", queue), name=f"worker {number}") for number in range(WORKERS)
    ]
    await produce(queue)
    await queue.join()
    print("all jobs done at", asyncio.get_running_loop().time(), "s")
    for worker in workers:
        worker.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


asyncio.run(main())
