# Cancelling a gather cancels its children; cancelling a child ends the gather.
import asyncio


async def child(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    group = asyncio.gather(child("a"), child("b"))
    await asyncio.sleep(1)
    print(group.cancel())
    try:
        await group
    except asyncio.CancelledError:
        print("gather cancelled")

    one = asyncio.create_task(child("one"))
    two = asyncio.create_task(child("two"))
    both = asyncio.gather(one, two)
    await asyncio.sleep(1)
    one.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("child ended it", two.done())
    two.cancel()
    print(await asyncio.gather(one, two, return_exceptions=True))


asyncio.run(main())
