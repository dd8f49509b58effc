# A future's life: pending, then a result, an exception or cancelled.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    good, bad, gone = (loop.create_future() for _ in range(3))
    print(good, good.done(), good.cancelled())
    good.set_result("value")
    bad.set_exception(ValueError("bad"))
    print(gone.cancel("why"))
    print(good, bad, gone)
    print(good.result(), repr(bad.exception()), gone.cancelled())
    for attempt in (lambda: good.set_result(1), bad.result, gone.result, lambda: gone.set_exception(KeyError())):
        try:
            attempt()
        except BaseException as error:
            print(type(error).__name__, error)
    print(good.cancel(), await good)
    fresh = loop.create_future()
    for attempt in (fresh.result, fresh.exception):
        try:
            attempt()
        except asyncio.InvalidStateError as error:
            print(error)
    try:
        fresh.set_exception(StopIteration())
    except TypeError as error:
        print(error)


asyncio.run(main())
