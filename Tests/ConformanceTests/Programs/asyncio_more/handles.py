"""Handles and timers: cancel, when, compare, repr, many cancelled ones, order of equal moments."""
import asyncio


def note(*args):
    print("called", *args)


def text(handle):
    shown = repr(handle)
    return shown.split(" at ")[0] + (">" if " at " in shown else "")


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(note, 1)
    print(text(handle), handle.cancelled())
    handle.cancel()
    handle.cancel()
    print(text(handle), handle.cancelled())
    early, late = loop.call_later(1, note, "early"), loop.call_at(2, note, "late")
    print(early.when(), late.when(), text(early), text(late))
    print(early < late, early <= late, early > late, early >= late, early == late, early == early)
    late.cancel()
    print(text(late), late.when(), late.cancelled())
    for i in range(3):
        loop.call_later(0.5, note, "same", i)
        loop.call_at(0.5, note, "same at", i)
    await asyncio.sleep(3)
    timers = [loop.call_later(i / 100, note, i) for i in range(300)]
    for i, timer in enumerate(timers):
        if i % 100:
            timer.cancel()
    await asyncio.sleep(5)
    print(loop.time())

    def cancels_others():
        print("the first cancels the second")
        second.cancel()

    loop.call_soon(cancels_others)
    second = loop.call_soon(note, "second")
    loop.call_soon(note, "third")
    await asyncio.sleep(0)
    loop.call_later(-1, note, "in the past")
    loop.call_at(0, note, "long ago")
    loop.call_soon(note, "soon")
    await asyncio.sleep(0)
    print("a round later")
    await asyncio.sleep(0)
    try:
        loop.call_later("1", note)
    except TypeError as e:
        print("TypeError:", e)
    for wrong in (lambda: loop.call_soon(), lambda: loop.call_later(1), lambda: loop.call_at(1)):
        try:
            wrong()
        except TypeError as e:
            print("TypeError:", e)

    class Callable:
        def __call__(self, x):
            print("an object is called with", x)

    import functools
    loop.call_soon(Callable(), "x")
    loop.call_soon(functools.partial(note, "partial"), "more")
    loop.call_soon("text")
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    await asyncio.sleep(0)


asyncio.run(main())
