# An exception in a callback is reported to the exception handler; the loop goes on.
import asyncio


def bad():
    raise ValueError("in a callback")


def handler(loop, context):
    print("handler:", context["message"].split("(")[0], repr(context["exception"]))


loop = asyncio.new_event_loop()
loop.set_exception_handler(handler)
loop.call_soon(bad)
loop.call_soon(print, "next callback")
loop.call_later(1, bad)
loop.call_later(2, loop.stop)
loop.run_forever()
print(loop.time(), loop.get_debug())
loop.close()
