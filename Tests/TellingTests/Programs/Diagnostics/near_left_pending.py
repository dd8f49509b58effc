"""The loop stops while a task is pending, and runs again until it is done, before it is closed."""
import asyncio


async def later():
    await asyncio.sleep(2)


async def main():
    global task
    task = asyncio.get_running_loop().create_task(later())
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.run_until_complete(task)
loop.close()
