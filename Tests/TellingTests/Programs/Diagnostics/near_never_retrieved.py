"""A task fails, and somebody looks: exception() is enough."""
import asyncio


async def fail():
    raise ValueError("x")


async def main():
    task = asyncio.create_task(fail())
    await asyncio.sleep(1)
    print(repr(task.exception()))


asyncio.run(main())
