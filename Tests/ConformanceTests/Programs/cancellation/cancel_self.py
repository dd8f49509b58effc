# A task cancels itself: the error comes at its next await.
import asyncio


async def work():
    asyncio.current_task().cancel("by myself")
    print("still running")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        print("now", error.args)
        raise


async def no_await():
    asyncio.current_task().cancel()
    return "result"


async def main():
    print(await asyncio.gather(work(), no_await(), return_exceptions=True))


asyncio.run(main())
