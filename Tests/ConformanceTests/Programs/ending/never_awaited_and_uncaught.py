"""A coroutine that was left behind by an exception nobody catches: the warning comes after the traceback."""
import asyncio


async def work(number):
    await asyncio.sleep(number)
    return number


async def main():
    first = work(1)
    print("adding")
    print(first + 1)


asyncio.run(main())
