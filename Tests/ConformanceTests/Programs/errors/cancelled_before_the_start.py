"""The traceback of a task that was cancelled before its first step begins at the coroutine's def."""
import asyncio
import traceback


async def work():
    try:
        await asyncio.sleep(1)
    finally:
        print("never printed")


def generator():
    yield 1


async def main():
    task = asyncio.create_task(work())
    task.cancel("not today")
    try:
        await task
    except asyncio.CancelledError as error:
        for entry in traceback.extract_tb(error.__traceback__):
            print(entry.name, entry.lineno - main.__code__.co_firstlineno, entry.line)
    begun = generator()
    try:
        begun.throw(KeyError("early"))
    except KeyError as error:
        print([(entry.name, entry.line) for entry in traceback.extract_tb(error.__traceback__)])
    coroutine = work()
    try:
        coroutine.throw(ValueError, ValueError("early"))
    except ValueError as error:
        print([(entry.name, entry.line) for entry in traceback.extract_tb(error.__traceback__)])


asyncio.run(main())
