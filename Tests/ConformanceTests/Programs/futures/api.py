"""Futures by hand: states, callbacks and their order, removal, errors, repr."""
import asyncio


def called(name):
    def callback(future):
        print("callback", name, future._state)
    callback.__name__ = callback.__qualname__ = name
    return callback


def text(future):
    return repr(future).split(" at ")[0]


async def main():
    loop = asyncio.get_running_loop()
    f = asyncio.Future()
    print(text(f), f.get_loop() is loop, asyncio.isfuture(f), asyncio.isfuture(3))
    first, second = called("first"), called("second")
    f.add_done_callback(first)
    f.add_done_callback(second)
    f.add_done_callback(first)
    print(len(f._callbacks), f.remove_done_callback(first), f.remove_done_callback(first), len(f._callbacks))
    print(f.done(), f.cancelled())
    for ask in (f.result, f.exception):
        try:
            ask()
        except asyncio.InvalidStateError as e:
            print("InvalidStateError:", e)
    f.set_result([1, 2])
    print(text(f), f.result(), f.exception())
    for change in (lambda: f.set_result(1), lambda: f.set_exception(ValueError())):
        try:
            change()
        except asyncio.InvalidStateError as e:
            print("InvalidStateError:", e)
    print(f.cancel())
    f.add_done_callback(called("late"))
    await asyncio.sleep(0)

    g = loop.create_future()
    g.set_exception(ValueError)
    print(text(g), type(g.exception()).__name__)
    try:
        await g
    except ValueError as e:
        print("raised", repr(e))
    for wrong in (3, "text", StopIteration(), object):
        try:
            h = loop.create_future()
            h.set_exception(wrong)
            print(repr(h.exception()))
        except TypeError as e:
            print("TypeError:", e)

    c = loop.create_future()
    c.add_done_callback(called("cancelled"))
    print(c.cancel("because"), c.cancel(), text(c))
    for ask in (c.result, c.exception):
        try:
            ask()
        except asyncio.CancelledError as e:
            print("CancelledError", e.args)
    await asyncio.sleep(0)
    print(c._callbacks, c._result, c._exception, c._cancel_message)
    try:
        asyncio.Future(3)
    except TypeError as e:
        print("TypeError")
    a, b = loop.create_future(), loop.create_future()
    loop.call_later(1, a.set_result, "a")
    loop.call_later(2, b.set_exception, OSError("b"))
    print(await a, loop.time())
    try:
        await b
    except OSError as e:
        print(e, loop.time())


asyncio.run(main())
