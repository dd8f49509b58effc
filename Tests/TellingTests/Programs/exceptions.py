"""Exceptions on their way: raised, caught, raised again, carried by await, gather and TaskGroup."""
import asyncio
import contextlib


async def fail(seconds):
    await asyncio.sleep(seconds)
    raise ValueError("bad")


async def worker():
    try:
        await fail(1)
    except ValueError:
        print("worker has seen it")
        raise
    finally:
        print("worker tidies up")


async def main():
    task = asyncio.create_task(worker())
    try:
        await task
    except ValueError as error:
        print("main got", error)
    with contextlib.suppress(ValueError):
        await fail(0)
    try:
        await asyncio.gather(fail(1), asyncio.sleep(2))
    except ValueError:
        print("the gather raised")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(1))
            group.create_task(asyncio.sleep(5))
    except* ValueError as errors:
        print(errors.exceptions)


asyncio.run(main())
