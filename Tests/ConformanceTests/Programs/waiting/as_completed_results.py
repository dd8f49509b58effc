# as_completed with failures, and as an async iterator of the tasks themselves.
import asyncio


async def work(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError("two")
    return n * 10


async def main():
    for next_one in asyncio.as_completed([work(3), work(2), work(1)]):
        try:
            print(await next_one)
        except ValueError as error:
            print("failed:", error)
    tasks = [asyncio.create_task(work(n), name=f"w{n}") for n in (4, 1)]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task in tasks, await task)


asyncio.run(main())
