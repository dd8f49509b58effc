"""A coroutine that is never awaited, but closed; another one that waits in a variable for its turn."""
import asyncio


async def save():
    print("saved")


async def main():
    unused = save()
    unused.close()
    later = save()
    await asyncio.sleep(1)
    await later


asyncio.run(main())
