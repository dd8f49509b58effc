# The reprs of locks, events, semaphores and queues end with their state.
import asyncio


def tail(thing):
    return type(thing).__name__ + " " + repr(thing)[repr(thing).index("["):]


async def main():
    lock, event, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2)
    print(tail(lock), tail(event), tail(semaphore))
    await lock.acquire()
    event.set()
    await semaphore.acquire()
    print(tail(lock), tail(event), tail(semaphore))
    waiter = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(tail(lock))
    lock.release()
    await waiter


asyncio.run(main())
