"""The loop is closed while a task is pending."""
import asyncio


async def forever():
    await asyncio.sleep(100)


async def main():
    global task
    task = asyncio.get_running_loop().create_task(forever())
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
