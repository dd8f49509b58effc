# sys.exit with a number is the exit status, also from inside a coroutine.
import asyncio
import sys


async def main():
    try:
        await asyncio.sleep(1)
        print("leaving")
        sys.exit(3)
    finally:
        print("finally")


asyncio.run(main())
