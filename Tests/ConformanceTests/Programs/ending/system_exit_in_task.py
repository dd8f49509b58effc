# SystemExit in a task ends the loop and the program with its code.
import asyncio
import sys


async def leaver():
    await asyncio.sleep(1)
    print("leaving")
    sys.exit("a message as exit code")


async def main():
    task = asyncio.create_task(leaver())
    try:
        await asyncio.sleep(10)
    finally:
        print("main finally", repr(task.exception()))


asyncio.run(main())
