# A task cancelled before its first step never runs.
import asyncio


async def work():
    print("never printed")


async def main():
    task = asyncio.create_task(work())
    task.cancel()
    print(task.cancelled(), task.done(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled(), repr(task))
    try:
        task.result()
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
