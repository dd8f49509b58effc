# A cancelled waiter of a semaphore does not eat a place.
import asyncio


async def user(name, semaphore, seconds):
    try:
        async with semaphore:
            print(name, "in", asyncio.get_running_loop().time())
            await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(name, "cancelled")


async def main():
    semaphore = asyncio.Semaphore(1)
    tasks = [asyncio.create_task(user(n, semaphore, 2)) for n in "abcd"]
    await asyncio.sleep(1)
    tasks[1].cancel()
    await asyncio.sleep(1)
    tasks[2].cancel()
    await asyncio.gather(*tasks)
    print(semaphore.locked(), asyncio.get_running_loop().time())


asyncio.run(main())
