# asyncio.run cancels what is left, in order, and waits for it.
import asyncio


async def left(name, seconds):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, "cancelled")
        await asyncio.sleep(seconds)
        print(name, "cleaned up")
        raise


async def main():
    for name, seconds in (("a", 2), ("b", 1), ("c", 0)):
        asyncio.create_task(left(name, seconds), name=name)
    await asyncio.sleep(1)
    return "result"


print(asyncio.run(main()))
