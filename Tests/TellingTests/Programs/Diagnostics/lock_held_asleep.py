"""A task keeps a lock through a long sleep, and another one needs the lock."""
import asyncio


async def slow(lock):
    async with lock:
        await asyncio.sleep(5)


async def quick(lock):
    async with lock:
        print("quick")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(slow(lock), quick(lock))


asyncio.run(main())
