# Five philosophers who take the lower fork first, and so never deadlock.
import asyncio

COUNT = 5


async def philosopher(n, forks, log):
    left, right = forks[n], forks[(n + 1) % COUNT]
    first, second = (left, right) if n < (n + 1) % COUNT else (right, left)
    for meal in range(2):
        await asyncio.sleep(0.1 * n)
        async with first:
            async with second:
                log.append((round(asyncio.get_running_loop().time(), 3), n))
                await asyncio.sleep(1)
    return n


async def main():
    forks, log = [asyncio.Lock() for _ in range(COUNT)], []
    print(await asyncio.gather(*(philosopher(n, forks, log) for n in range(COUNT))))
    for entry in log:
        print(*entry)


asyncio.run(main())
