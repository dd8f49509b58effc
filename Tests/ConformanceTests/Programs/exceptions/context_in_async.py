# Exceptions through awaits keep their context and their causes.
import asyncio


async def low():
    await asyncio.sleep(1)
    raise KeyError("low")


async def middle():
    try:
        await low()
    except KeyError as error:
        raise ValueError("middle") from error


async def high():
    try:
        await middle()
    finally:
        try:
            await asyncio.sleep(1)
            raise OSError("in finally")
        except OSError as error:
            print(repr(error.__context__), repr(error.__context__.__cause__))


async def main():
    task = asyncio.create_task(high())
    results = await asyncio.gather(task, return_exceptions=True)
    print(repr(results[0]), repr(results[0].__cause__), results[0].__traceback__ is not None)
    try:
        await task
    except ValueError as error:
        print(error is results[0], asyncio.get_running_loop().time())


asyncio.run(main())
