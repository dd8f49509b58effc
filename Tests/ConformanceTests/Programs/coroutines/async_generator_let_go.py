"""Asynchronous generators that nobody refers to any more are ended by the loop, even those that have not begun."""
import asyncio
import warnings

warnings.simplefilter("ignore")


async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("end of", name)


async def left_in_the_middle():
    async for number in numbers("middle"):
        print("middle", number)
        break
    print("left")
    await asyncio.sleep(0)
    print("a turn later")


async def two_in_one_round():
    first, second = numbers("first"), numbers("second")
    await anext(first)
    await anext(second)
    first = None
    await asyncio.sleep(0)
    second = None
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("both have ended")


async def refused():
    generator = numbers("refused")
    try:
        await generator.asend("too early")
    except TypeError as error:
        print(error)
    print(await generator.asend(None), generator.ag_running)
    await generator.aclose()


async def never_begun():
    try:
        await numbers("never").asend("too early")
    except TypeError as error:
        print(error)
    numbers("not even awaited").__anext__()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("nothing to end")


for program in left_in_the_middle, two_in_one_round, refused, never_begun:
    print("---", program.__name__)
    asyncio.run(program())
