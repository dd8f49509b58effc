# What the loop refuses, and how it says so.
import asyncio


async def work():
    pass


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(5)
except TypeError as error:
    print(error)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
try:
    loop.call_soon(5)
except TypeError as error:
    print(error)


async def inside():
    coroutine = work()
    for call in (lambda: asyncio.run(coroutine), lambda: loop.run_until_complete(coroutine)):
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        loop.close()
    except RuntimeError as error:
        print(error)
    await coroutine


loop.run_until_complete(inside())
loop.close()
loop.close()
for call in (loop.run_forever, lambda: loop.call_soon(print), lambda: loop.call_later(1, print)):
    try:
        call()
    except RuntimeError as error:
        print(error)
try:
    asyncio.run(5)
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)
