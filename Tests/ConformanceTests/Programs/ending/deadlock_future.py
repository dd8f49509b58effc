# Several tasks wait, each for something that never comes; all are cleaned up in order.
import asyncio


async def waits(name, awaitable):
    try:
        await awaitable
    except BaseException as error:
        print(name, type(error).__name__)
        raise
    finally:
        print(name, "finally")


async def main():
    event, future = asyncio.Event(), asyncio.get_running_loop().create_future()
    a = asyncio.create_task(waits("a", event.wait()))
    b = asyncio.create_task(waits("b", future))
    await asyncio.sleep(1)
    await waits("main", asyncio.gather(a, b))


asyncio.run(main())
