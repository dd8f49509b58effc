# A semaphore lets a number of tasks in at a time.
import asyncio


async def user(n, semaphore):
    async with semaphore:
        print("in", n, asyncio.get_running_loop().time())
        await asyncio.sleep(1)


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(user(n, semaphore) for n in range(5)))
    print(semaphore.locked())
    await semaphore.acquire()
    semaphore.release()
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


asyncio.run(main())
