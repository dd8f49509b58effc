# A failing task nobody awaits does not stop the others.
import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("nobody looks")


async def main():
    task = asyncio.create_task(fails())
    await asyncio.sleep(2)
    print("main ends", task.done())


asyncio.run(main())
print("after")
