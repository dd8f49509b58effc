"""A coroutine is called and not awaited."""
import asyncio


async def save():
    print("saved")


async def main():
    save()
    await asyncio.sleep(1)


asyncio.run(main())
