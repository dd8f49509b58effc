# Three producers, two consumers, a small queue: who goes when.
import asyncio


async def producer(name, queue, count):
    for n in range(count):
        await queue.put(f"{name}{n}")
        print("put", f"{name}{n}")
        await asyncio.sleep(0)


async def consumer(name, queue):
    try:
        while True:
            item = await queue.get()
            print(name, "got", item)
            await asyncio.sleep(0.1)
            queue.task_done()
    except asyncio.CancelledError:
        print(name, "leaves")


async def main():
    queue = asyncio.Queue(2)
    consumers = [asyncio.create_task(consumer(n, queue)) for n in ("x", "y")]
    await asyncio.gather(*(producer(n, queue, 2) for n in "abc"))
    await queue.join()
    for task in consumers:
        task.cancel()
    await asyncio.gather(*consumers)
    print(round(asyncio.get_running_loop().time(), 3))


asyncio.run(main())
