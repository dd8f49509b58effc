# An exception in a task comes out where the task is awaited.
import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("broken")


async def main():
    task = asyncio.create_task(fails())
    try:
        await task
    except ValueError as error:
        print("caught", error)
    print(task.done(), repr(task.exception()), task.cancelled())
    try:
        task.result()
    except ValueError as error:
        print("again", error)


asyncio.run(main())
