# An uncaught exception group.
import asyncio


async def fails(n):
    raise ValueError(n)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(1))
            group.create_task(fails(2))
    except ExceptionGroup as error:
        print(error, len(error.exceptions))
        raise error.exceptions[0]


asyncio.run(main())
