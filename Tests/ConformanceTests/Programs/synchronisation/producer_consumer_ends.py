"""Ways to end workers at a queue: sentinels, cancelling after join, shutdown, a task group around it."""
import asyncio


async def worker(name, queue, done):
    while True:
        item = await queue.get()
        try:
            if item is None:
                print(name, "sentinel")
                return
            await asyncio.sleep(item)
            done.append((name, item))
        finally:
            queue.task_done()


async def sentinels():
    queue, done = asyncio.Queue(), []
    for item in (1, 2, 1, 2):
        queue.put_nowait(item)
    workers = [asyncio.create_task(worker(f"s{i}", queue, done), name=f"s{i}") for i in range(2)]
    for _ in workers:
        await queue.put(None)
    await asyncio.gather(*workers)
    print(done, queue.qsize())


async def cancelling():
    queue, done = asyncio.Queue(maxsize=2), []
    workers = [asyncio.create_task(worker(f"c{i}", queue, done), name=f"c{i}") for i in range(3)]
    for item in (3, 1, 2, 1, 1):
        await queue.put(item)
        print("put", item, queue.qsize(), asyncio.get_running_loop().time())
    await queue.join()
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    print(done)


async def with_group():
    queue, done = asyncio.PriorityQueue(), []
    async with asyncio.TaskGroup() as group:
        workers = [group.create_task(worker(f"g{i}", queue, done), name=f"g{i}") for i in range(2)]
        for item in (3, 1, 2):
            queue.put_nowait(item)
        await queue.join()
        for w in workers:
            w.cancel()
    print(done, [w.cancelled() for w in workers])


async def failing():
    queue, done = asyncio.Queue(), []
    queue.put_nowait("not a number")
    queue.put_nowait(1)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(worker("f", queue, done), name="f")
            await queue.join()
    except* TypeError as e:
        print("TypeError in the group", len(e.exceptions), queue.qsize(), queue._unfinished_tasks)


for part in (sentinels, cancelling, with_group, failing):
    print(part.__name__)
    asyncio.run(part())
