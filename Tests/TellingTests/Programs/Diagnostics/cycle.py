"""Two tasks wait for each other, one of them with a gather, while the loop has other things to do."""
import asyncio

tasks = {}


async def hen():
    await asyncio.sleep(1)
    await asyncio.gather(tasks["egg"], asyncio.sleep(1))


async def egg():
    await asyncio.sleep(1)
    await tasks["hen"]


async def main():
    tasks["hen"] = asyncio.create_task(hen())
    tasks["egg"] = asyncio.create_task(egg())
    await asyncio.sleep(3)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
