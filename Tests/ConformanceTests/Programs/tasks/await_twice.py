# A coroutine can be awaited once; a task as often as one likes.
import asyncio


async def work():
    await asyncio.sleep(0)
    return 1


async def main():
    coroutine = work()
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    task = asyncio.create_task(work())
    print(await task + await task)
    running = work()

    async def other():
        await asyncio.sleep(0)
        return await running

    first = asyncio.create_task(other())
    second = asyncio.create_task(other())
    print(await asyncio.gather(first, second, return_exceptions=True))


asyncio.run(main())
