"""A loop's exception handler runs while the exception is being handled: sys.exception(), print_exc and chains see it."""
import asyncio
import logging
import sys
import traceback

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")


def fail(value):
    raise ValueError(value)


def handler(loop, context):
    print("handler:", context["message"].split(" at ")[0], repr(sys.exception()))
    print(traceback.format_exc().splitlines()[-1])
    try:
        raise KeyError("another one")
    except KeyError as error:
        print("context:", repr(error.__context__))


def broken(loop, context):
    raise TypeError("the handler itself")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(fail, 1)
    await asyncio.sleep(0)
    future = loop.create_future()
    future.add_done_callback(fail)
    future.set_result(None)
    await asyncio.sleep(0)
    loop.call_later(1, fail, 3)
    await asyncio.sleep(2)
    loop.call_exception_handler({"message": "called by hand"})
    print(sys.exception())

    logged = []
    logging.getLogger("asyncio").handlers = [logging.Handler()]
    logging.getLogger("asyncio").propagate = False
    logging.getLogger("asyncio").handlers[0].emit = logged.append
    loop.set_exception_handler(broken)
    loop.call_soon(fail, 4)
    await asyncio.sleep(0)
    for record in logged:
        error = record.exc_info[1]
        print(record.levelname, record.getMessage().splitlines()[0], repr(error), repr(error.__context__))


asyncio.run(main())
