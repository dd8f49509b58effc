# What cannot be done with a task, and what is not known before its end.
import asyncio


async def work():
    await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(work())
    for attempt in (lambda: task.set_result(1), lambda: task.set_exception(ValueError()), task.result, task.exception):
        try:
            attempt()
        except Exception as error:
            print(type(error).__name__, error)
    await task
    try:
        await work
    except TypeError as error:
        print(error)
    try:
        await 5
    except TypeError as error:
        print(error)
    try:
        asyncio.create_task(work)
    except TypeError as error:
        print(str(error).split(" <")[0])


asyncio.run(main())
