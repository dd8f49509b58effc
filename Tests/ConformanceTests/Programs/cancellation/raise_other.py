# A cancelled task may end with another exception, or with a result.
import asyncio


async def other():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("instead")


async def result():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "instead"


async def main():
    tasks = [asyncio.create_task(other()), asyncio.create_task(result())]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    outcome = await asyncio.gather(*tasks, return_exceptions=True)
    print(outcome, [t.cancelled() for t in tasks], repr(outcome[0].__context__))


asyncio.run(main())
