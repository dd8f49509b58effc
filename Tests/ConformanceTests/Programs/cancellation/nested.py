# Cancelling a task that awaits another one cancels the inner one first.
import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print("inner finally")


async def outer(task):
    try:
        await task
    finally:
        print("outer finally", task.cancelled())


async def main():
    inside = asyncio.create_task(inner(), name="inside")
    outside = asyncio.create_task(outer(inside), name="outside")
    await asyncio.sleep(1)
    outside.cancel()
    results = await asyncio.gather(inside, outside, return_exceptions=True)
    print(results, inside.cancelled(), outside.cancelled())


asyncio.run(main())
