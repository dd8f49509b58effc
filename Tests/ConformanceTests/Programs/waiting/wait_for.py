# wait_for: in time, too late (the inner one is cancelled), no limit, zero.
import asyncio


async def work(seconds):
    try:
        await asyncio.sleep(seconds)
        return seconds
    except asyncio.CancelledError:
        print("inner cancelled")
        raise


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.wait_for(work(1), timeout=2), loop.time())
    try:
        await asyncio.wait_for(work(5), timeout=2)
    except asyncio.TimeoutError as error:
        print("too late", repr(error), loop.time())
    print(await asyncio.wait_for(work(1), None))
    try:
        await asyncio.wait_for(work(1), 0)
    except TimeoutError:
        print("zero", loop.time())
    task = asyncio.create_task(work(0))
    await asyncio.sleep(1)
    print(await asyncio.wait_for(task, 0), loop.time())


asyncio.run(main())
