# A Lock is handed to those who wait in the order in which they came.
import asyncio


async def user(name, lock):
    async with lock:
        print(name, "has it")
        await asyncio.sleep(1)
    print(name, "let go")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(user(n, lock) for n in "abc"))
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
