# Cancelling a sleeping task: CancelledError at its await, then in the awaiter.
import asyncio


async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("cancelled inside", error.args)
        raise
    finally:
        print("cleaning up")


async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(1)
    print(task.cancel("enough"))
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled outside", error.args)
    print(task.cancelled(), task.done(), task.cancel())
    print(asyncio.get_running_loop().time())


asyncio.run(main())
