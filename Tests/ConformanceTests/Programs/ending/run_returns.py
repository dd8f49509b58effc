# asyncio.run returns the result, passes exceptions on, and can be called again.
import asyncio


async def value(n):
    await asyncio.sleep(n)
    return n


async def fails():
    raise ArithmeticError("no")


print(asyncio.run(value(1)), asyncio.run(value(2)))
try:
    asyncio.run(fails())
except ArithmeticError as error:
    print(repr(error))
print(asyncio.run(value(0)))
try:
    asyncio.run(value)
except (ValueError, TypeError) as error:
    print(type(error).__name__, str(error).split(" <")[0])
