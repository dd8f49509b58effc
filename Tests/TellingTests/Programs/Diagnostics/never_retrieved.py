"""A task fails, and nobody looks at its exception."""
import asyncio


async def fail():
    raise ValueError("x")


async def main():
    task = asyncio.create_task(fail())
    await asyncio.sleep(1)
    del task
    await asyncio.sleep(1)


asyncio.run(main())
