"""A long sleep with a lock that nobody else needs; a short one with a lock that others wait for."""
import asyncio


async def slow(lock):
    async with lock:
        await asyncio.sleep(5)


async def short(lock):
    async with lock:
        await asyncio.sleep(0.5)


async def main():
    own, shared = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(slow(own), short(shared), short(shared))


asyncio.run(main())
