# PriorityQueue and LifoQueue of asyncio, and their errors.
import asyncio


async def main():
    heap, stack, small = asyncio.PriorityQueue(), asyncio.LifoQueue(), asyncio.Queue(1)
    for n in (3, 1, 2):
        await heap.put((n, f"job {n}"))
        stack.put_nowait(n)
    print([heap.get_nowait() for _ in range(3)], [await stack.get() for _ in range(3)])
    small.put_nowait("x")
    for attempt in (lambda: small.put_nowait("y"), heap.get_nowait, lambda: [small.task_done(), small.task_done()]):
        try:
            attempt()
        except (asyncio.QueueFull, asyncio.QueueEmpty, ValueError) as error:
            print(type(error).__name__, error)
    print(small.maxsize, small.qsize(), small.full())


asyncio.run(main())
