"""Queue.shutdown: gentle and immediate, with waiting getters, putters and joiners."""
import asyncio


async def worker(q, name):
    try:
        while True:
            item = await q.get()
            print(name, "works on", item)
            await asyncio.sleep(1)
            q.task_done()
    except asyncio.QueueShutDown as e:
        print(name, "stops", e.args, asyncio.get_running_loop().time())


async def putter(q, item):
    try:
        await q.put(item)
        print("put", item)
    except asyncio.QueueShutDown:
        print("could not put", item)


async def joiner(q):
    await q.join()
    print("joined", asyncio.get_running_loop().time())


async def run(immediate):
    print("immediate:", immediate)
    q = asyncio.Queue(2)
    tasks = [asyncio.create_task(worker(q, f"w{i}"), name=f"w{i}") for i in range(2)]
    tasks += [asyncio.create_task(putter(q, i), name=f"p{i}") for i in range(7)]
    tasks.append(asyncio.create_task(joiner(q), name="joiner"))
    await asyncio.sleep(0.5)
    print(q)
    q.shutdown(immediate)
    print(q)
    await asyncio.sleep(0)
    for action in (lambda: q.put_nowait("late"), q.get_nowait):
        try:
            print("got", action())
        except asyncio.QueueShutDown:
            print("QueueShutDown")
    done, pending = await asyncio.wait(tasks, timeout=10)
    print(len(done), [p.get_name() for p in pending], q)
    q.shutdown()
    q.shutdown(immediate=True)
    for p in pending:
        p.cancel()


asyncio.run(run(False))
asyncio.run(run(True))


async def getters_only():
    q = asyncio.LifoQueue()
    tasks = [asyncio.create_task(worker(q, f"g{i}"), name=f"g{i}") for i in range(3)]
    await asyncio.sleep(1)
    q.shutdown()
    await asyncio.wait(tasks)
    try:
        await q.get()
    except asyncio.QueueShutDown as e:
        print("QueueShutDown", isinstance(e, Exception), isinstance(e, asyncio.QueueEmpty))


asyncio.run(getters_only())
