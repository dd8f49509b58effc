"""asyncio.create_task outside of a loop, uncaught: the traceback, then the coroutine that was never awaited."""
import asyncio


async def work(number):
    await asyncio.sleep(number)


print("no loop runs")
asyncio.create_task(work(1))
