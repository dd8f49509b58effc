# as_completed hands out results in the order in which they arrive.
import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    work = [fetch("slow", 3), fetch("fast", 1), fetch("middle", 2)]
    for next_one in asyncio.as_completed(work):
        print(await next_one, asyncio.get_running_loop().time())
    try:
        for next_one in asyncio.as_completed([fetch("x", 1), fetch("y", 9)], timeout=2):
            print(await next_one)
    except TimeoutError as error:
        print("too late", repr(error))


asyncio.run(main())
