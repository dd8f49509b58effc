# Equal deadlines fire in the order in which the timers were made.
import asyncio


async def sleeper(n):
    await asyncio.sleep(1)
    print(n, end=" ")


async def main():
    await asyncio.gather(*(sleeper(n) for n in range(12)))
    print()
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(*(asyncio.sleep(s) for s in (0.1, 0.2, 0.3)))
    print(round(loop.time() - start, 6))


asyncio.run(main())
