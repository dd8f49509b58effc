"""Tasks that wait in a line; and one that waits for the first of two, of which the other waits for it."""
import asyncio

tasks = {}


async def last():
    await asyncio.sleep(2)


async def middle():
    await tasks["last"]


async def picker():
    await asyncio.sleep(1)
    await asyncio.wait([tasks["last"], tasks["fan"]], return_when=asyncio.FIRST_COMPLETED)


async def fan():
    await tasks["picker"]


async def main():
    for coroutine in (last, middle, picker, fan):
        tasks[coroutine.__name__] = asyncio.create_task(coroutine())
    await asyncio.wait(tasks.values())


asyncio.run(main())
