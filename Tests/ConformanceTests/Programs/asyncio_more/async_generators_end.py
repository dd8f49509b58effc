"""Asynchronous generators and the loop: shutdown_asyncgens, aclose, generators left half way."""
import asyncio


async def numbers(name):
    try:
        for i in range(100):
            yield i
            await asyncio.sleep(0.1)
    finally:
        print(name, "closing")
        await asyncio.sleep(0.1)
        print(name, "closed")


async def first(name, n):
    async for i in numbers(name):
        if i == n:
            return i


async def main():
    loop = asyncio.get_running_loop()
    print(await first("left by return", 2))
    await asyncio.sleep(1)
    g = numbers("by hand")
    print(await anext(g), await g.__anext__())
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration:
        print("it has ended")
    kept = numbers("kept")
    print(await anext(kept))
    other = numbers("other")
    print(await anext(other))
    unbegun = numbers("unbegun")
    task = asyncio.create_task(first("cancelled", 50), name="cancelled")
    await asyncio.sleep(0.5)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), loop.time())
    g = numbers("thrown into")
    await anext(g)
    try:
        await g.athrow(ValueError("thrown"))
    except ValueError as e:
        print(repr(e))
    print("main ends")
    return kept, other, unbegun


result = asyncio.run(main())
print(len(result))
loop = asyncio.new_event_loop()


async def shut_down():
    g = numbers("shut down")
    await anext(g)
    await loop.shutdown_asyncgens()
    try:
        print(await anext(g))
    except StopAsyncIteration:
        print("nothing more")


loop.run_until_complete(shut_down())
loop.close()
