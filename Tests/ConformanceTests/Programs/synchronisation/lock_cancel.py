# A waiter of a lock is cancelled; the lock goes to the one behind it.
import asyncio


async def user(name, lock):
    try:
        async with lock:
            print(name, "in")
            await asyncio.sleep(2)
    except asyncio.CancelledError:
        print(name, "cancelled")


async def main():
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(user(n, lock)) for n in "abc"]
    await asyncio.sleep(1)
    tasks[1].cancel()
    await asyncio.gather(*tasks)
    print(lock.locked(), asyncio.get_running_loop().time())


asyncio.run(main())
