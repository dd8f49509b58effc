# One failure in a TaskGroup cancels the others; all failures come out together.
import asyncio


async def fails(name, seconds):
    await asyncio.sleep(seconds)
    raise ValueError(name)


async def long():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("long was cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails("one", 1))
            group.create_task(fails("two", 1))
            group.create_task(long())
    except* ValueError as errors:
        print(repr(errors), [str(e) for e in errors.exceptions])
    print(asyncio.get_running_loop().time())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(long())
            await asyncio.sleep(1)
            raise KeyError("body")
    except ExceptionGroup as error:
        print(error.message, error.exceptions)
    print(asyncio.get_running_loop().time())


asyncio.run(main())
