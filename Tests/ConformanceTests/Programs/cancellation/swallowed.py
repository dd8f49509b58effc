# A task that catches CancelledError and goes on is not cancelled.
import asyncio


async def stubborn():
    for attempt in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("ignored", attempt, asyncio.current_task().cancelling())
    return "survived"


async def main():
    task = asyncio.create_task(stubborn())
    for _ in range(3):
        await asyncio.sleep(1)
        task.cancel()
    print(await task, task.cancelled(), task.cancelling(), asyncio.get_running_loop().time())


asyncio.run(main())
