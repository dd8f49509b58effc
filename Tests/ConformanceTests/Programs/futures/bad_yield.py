# A coroutine that yields something the loop does not know gets a RuntimeError.
import asyncio


class Odd:
    def __await__(self):
        yield "odd"


class NotIterator:
    def __await__(self):
        return 5


async def main():
    try:
        await Odd()
    except RuntimeError as error:
        print(error)
    try:
        await NotIterator()
    except TypeError as error:
        print(error)
    me = asyncio.current_task()
    try:
        await me
    except RuntimeError as error:
        print(str(error)[:26])


asyncio.run(main())
