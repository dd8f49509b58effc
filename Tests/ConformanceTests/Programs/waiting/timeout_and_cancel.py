# A time-out and a cancellation from outside in the same instant; a time-out around a TaskGroup.
import asyncio


async def guarded():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(5)
    except TimeoutError:
        print("timed out")
        await asyncio.sleep(1)
        return "after time-out"


async def main():
    task = asyncio.create_task(guarded())
    await asyncio.sleep(0.5)
    task.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print("cancelled from outside")
    print(await guarded())
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(5))
                group.create_task(asyncio.sleep(0.5))
    except TimeoutError:
        print("group timed out", asyncio.get_running_loop().time(), asyncio.current_task().cancelling())


asyncio.run(main())
