"""Cancellation as it travels: down to what is awaited, up through finally, swallowed, taken back by a timeout."""
import asyncio


async def leaf():
    try:
        await asyncio.sleep(10)
    finally:
        print("leaf tidies up")


async def branch():
    await asyncio.create_task(leaf())


async def root():
    await asyncio.gather(branch(), asyncio.sleep(10))


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("no")
    return 5


async def main():
    tree = asyncio.create_task(root())
    stone = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    tree.cancel()
    stone.cancel()
    try:
        await tree
    except asyncio.CancelledError:
        print("the tree is cancelled")
    print(await stone)
    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(5) as limit:
                limit.reschedule(asyncio.get_running_loop().time() + 4)
                await leaf()
    except TimeoutError:
        print("timeout")
    slow = asyncio.create_task(asyncio.sleep(3), name="slow")
    try:
        await asyncio.wait_for(asyncio.shield(slow), 1)
    except TimeoutError:
        print("slow goes on:", not slow.done())
    await slow


asyncio.run(main())
