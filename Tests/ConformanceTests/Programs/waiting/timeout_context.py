# asyncio.timeout: expired, in time, rescheduled, and nested ones.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as limit:
            await asyncio.sleep(2)
    except TimeoutError:
        print("expired", limit.expired(), loop.time())
    async with asyncio.timeout(2) as limit:
        await asyncio.sleep(1)
    print("in time", limit.expired(), limit.when(), loop.time())
    async with asyncio.timeout(1) as limit:
        limit.reschedule(loop.time() + 5)
        await asyncio.sleep(3)
    print("rescheduled", loop.time())
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(2):
                    await asyncio.sleep(3)
            except TimeoutError:
                print("never: the outer one is first")
    except TimeoutError:
        print("outer", loop.time())
    async with asyncio.timeout(None):
        await asyncio.sleep(1)
    async with asyncio.timeout_at(loop.time() + 1):
        await asyncio.sleep(0.5)
    print(loop.time(), asyncio.current_task().cancelling())


asyncio.run(main())
