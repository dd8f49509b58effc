"""The list with the exceptions is kept; a list without any is thrown away, and one of tasks that were cancelled."""
import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    if seconds > 1:
        raise ValueError(f"after {seconds} s")


async def main():
    results = await asyncio.gather(work(1), work(2), return_exceptions=True)
    print(results)
    await asyncio.gather(work(0), work(1), return_exceptions=True)
    tasks = [asyncio.create_task(work(5)) for _ in range(2)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


asyncio.run(main())
