"""Places at a semaphore, a full queue, notifies, a barrier, one after another of as_completed, an async generator."""
import asyncio


async def guest(room, seconds):
    async with room:
        await asyncio.sleep(seconds)


async def consumer(queue):
    while True:
        await queue.get()
        await asyncio.sleep(1)
        queue.task_done()


async def listener(condition):
    async with condition:
        await condition.wait()


async def numbers():
    for number in range(2):
        await asyncio.sleep(0.1)
        yield number


async def main():
    room = asyncio.Semaphore(1)
    guests = [asyncio.create_task(guest(room, 1)) for _ in range(2)]
    done, _ = await asyncio.wait(guests, return_when=asyncio.FIRST_COMPLETED)
    await asyncio.wait(guests, timeout=0.5)
    await guests[1]
    queue = asyncio.Queue(1)
    eater = asyncio.create_task(consumer(queue))
    for item in range(2):
        await queue.put(item)
    await queue.join()
    eater.cancel()
    condition = asyncio.Condition()
    ear = asyncio.create_task(listener(condition))
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
    barrier = asyncio.Barrier(2)
    await asyncio.gather(barrier.wait(), barrier.wait())
    for future in asyncio.as_completed([asyncio.sleep(1, "a"), asyncio.sleep(2, "b")]):
        print(await future)
    async for number in numbers():
        print(number)


asyncio.run(main())
