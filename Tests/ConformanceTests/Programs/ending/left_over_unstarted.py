# A task made just before the end still has its first step in the last tick, and no second one.
import asyncio


async def late():
    print("first step")
    await asyncio.sleep(0)
    print("never printed")


async def main():
    asyncio.create_task(late())
    print("end of main")


asyncio.run(main())
