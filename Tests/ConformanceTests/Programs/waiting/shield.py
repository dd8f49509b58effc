# shield: cancelling the outer wait leaves the inner task running.
import asyncio


async def work():
    await asyncio.sleep(2)
    print("work is finished")
    return "result"


async def main():
    inner = asyncio.create_task(work())
    try:
        await asyncio.wait_for(asyncio.shield(inner), 1)
    except TimeoutError:
        print("gave up waiting", inner.cancelled(), inner.done())
    print(await inner)
    outer = asyncio.shield(work())
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled")
    await asyncio.sleep(3)


asyncio.run(main())
