# An uncaught exception out of main: exit status 1, after the loop is closed in order.
import asyncio


async def other():
    try:
        await asyncio.sleep(100)
    finally:
        print("other cleaned up")


async def main():
    task = asyncio.create_task(other())
    await asyncio.sleep(1)
    print("about to fail")
    raise LookupError("nobody catches this")


asyncio.run(main())
