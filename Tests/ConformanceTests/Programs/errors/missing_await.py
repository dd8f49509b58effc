# Forgetting await gives a coroutine, not its value.
import asyncio


async def value():
    return 2


async def main():
    try:
        print(value() + 1)
    except TypeError as error:
        print(error)
    print(await value() + 1)


asyncio.run(main())
