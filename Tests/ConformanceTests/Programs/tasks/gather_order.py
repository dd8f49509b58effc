# gather returns results in the order of its arguments, not of their ends.
import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    print("done", name)
    return name.upper()


async def main():
    print(await asyncio.gather(fetch("a", 3), fetch("b", 1), fetch("c", 2)))


asyncio.run(main())
