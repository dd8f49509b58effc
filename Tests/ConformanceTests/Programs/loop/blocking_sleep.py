# time.sleep inside a coroutine holds up everyone; overdue timers run in order after it.
import asyncio
import time


async def ticker():
    for n in range(4):
        print("tick", n, time.time())
        await asyncio.sleep(1)


async def blocker():
    await asyncio.sleep(0.5)
    print("blocking from", time.time())
    time.sleep(2.2)
    print("blocking until", time.time())


async def main():
    loop = asyncio.get_running_loop()
    for n in (2, 1.5, 2.6):
        loop.call_at(n, print, "timer", n)
    await asyncio.gather(ticker(), blocker())
    print(time.time())


asyncio.run(main())
