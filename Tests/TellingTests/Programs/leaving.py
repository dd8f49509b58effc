"""Blocks and generators that are left: where a block is left, a generator that is closed, and a task asked twice."""
import asyncio


async def numbers():
    try:
        for number in range(3):
            yield number
    except ValueError as error:
        print("not", error)
        yield -1
    finally:
        print("numbers tidy up")


async def stubborn():
    for _ in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("no")


async def main():
    first = numbers()
    print(await anext(first))
    print(await first.athrow(ValueError("this one")))
    await first.aclose()
    async for number in numbers():
        if number == 0:
            continue
        print(number)
    async with asyncio.TaskGroup() as group:
        stone = group.create_task(stubborn(), name="two\nlines")
        for _ in range(2):
            await asyncio.sleep(1)
            stone.cancel()


asyncio.run(main())
