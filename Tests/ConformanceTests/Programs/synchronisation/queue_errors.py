"""Queues: nowait errors, task_done too often, maxsize, join, reprs, cancelled getters and putters."""
import asyncio


async def main():
    q = asyncio.Queue(2)
    print(q.maxsize, q.qsize(), q.empty(), q.full(), str(q))
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print("QueueEmpty", e.args)
    q.put_nowait("a")
    await q.put("b")
    print(str(q), q.full())
    try:
        q.put_nowait("c")
    except asyncio.QueueFull as e:
        print("QueueFull", e.args)
    putters = [asyncio.create_task(q.put(x), name=f"put-{x}") for x in "cd"]
    await asyncio.sleep(0)
    print(str(q))
    print(await q.get(), str(q))
    await asyncio.sleep(0)
    print(str(q))
    putters[1].cancel()
    await asyncio.sleep(0)
    print(str(q), [p.done() for p in putters])
    print([q.get_nowait() for _ in range(q.qsize())], str(q))
    for _ in range(3):
        q.task_done()
    try:
        q.task_done()
    except ValueError as e:
        print("ValueError:", e)
    await q.join()
    getters = [asyncio.create_task(q.get(), name=f"get-{i}") for i in range(3)]
    await asyncio.sleep(0)
    print(str(q))
    getters[0].cancel()
    q.put_nowait("x")
    q.put_nowait("y")
    await asyncio.wait(getters)
    print([g.result() if not g.cancelled() else "cancelled" for g in getters], str(q))
    try:
        await asyncio.wait_for(q.get(), 1)
    except TimeoutError:
        print("still empty", str(q), asyncio.get_running_loop().time())
    unbounded = asyncio.Queue()
    for i in range(5):
        unbounded.put_nowait(i)
    print(unbounded.full(), asyncio.Queue(-1).full(), str(unbounded))
    lifo, priority = asyncio.LifoQueue(3), asyncio.PriorityQueue()
    for x in (3, 1, 2):
        lifo.put_nowait(x)
        priority.put_nowait((x, "item"))
    print(str(lifo), str(priority))
    print([lifo.get_nowait() for _ in range(3)], [priority.get_nowait() for _ in range(3)])
    try:
        priority.put_nowait((1, "a"))
        priority.put_nowait("b")
    except TypeError as e:
        print("TypeError:", e)
    print(repr(q).split(" at 0x")[0], repr(priority).split(" at 0x")[0])


asyncio.run(main())
