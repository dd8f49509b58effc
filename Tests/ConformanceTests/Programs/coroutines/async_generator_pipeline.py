# Async generators in a chain; early exit closes them from the outside in.
import asyncio


async def numbers():
    try:
        n = 0
        while True:
            await asyncio.sleep(1)
            yield n
            n += 1
    finally:
        print("numbers closed")


async def only_even(source):
    try:
        async for n in source:
            if n % 2 == 0:
                yield n
    finally:
        await source.aclose()
        print("only_even closed")


async def take(source, count):
    async for n in source:
        if count == 0:
            break
        count -= 1
        yield n
    await source.aclose()


async def main():
    async for n in take(only_even(numbers()), 3):
        print(n, asyncio.get_running_loop().time())
    print([x async for x in take(only_even(numbers()), 1)], asyncio.get_running_loop().time())


asyncio.run(main())
