# An exception out of a task through gather and main: exit status 1.
import asyncio


async def fails():
    await asyncio.sleep(1)
    return [][1]


async def main():
    await asyncio.gather(asyncio.sleep(5), fails())


try:
    asyncio.run(main())
finally:
    print("module finally")
