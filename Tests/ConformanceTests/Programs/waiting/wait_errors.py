# What asyncio.wait refuses.
import asyncio


async def work():
    pass


async def main():
    for arguments in ([], asyncio.create_task(work())):
        try:
            await asyncio.wait(arguments)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    coroutine = work()
    try:
        await asyncio.wait([coroutine])
    except TypeError as error:
        print(error)
    await coroutine
    task = asyncio.create_task(work())
    try:
        await asyncio.wait([task], return_when="SOON")
    except ValueError as error:
        print(error)
    await task


asyncio.run(main())
