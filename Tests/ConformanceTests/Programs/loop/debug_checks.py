"""Debug mode refuses coroutines and other things that are no callbacks."""
import asyncio


async def coroutine():
    pass


def show(action, *args):
    try:
        handle = action(*args)
    except TypeError as e:
        print("TypeError:", str(e).split(" at 0x")[0])
    else:
        print("accepted")
        handle.cancel()


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    made = coroutine()
    for wrong in (coroutine, made, 5, "text"):
        show(loop.call_soon, wrong)
        show(loop.call_later, 1, wrong)
        show(loop.call_at, 1, wrong)
        show(loop.call_soon_threadsafe, wrong)
    made.close()
    show(loop.call_soon, print, "x")
    show(loop.call_later, 1, print)
    loop.set_debug(False)
    print(loop.get_debug())
    await asyncio.sleep(0)
    loop.slow_callback_duration = 0.5
    print(loop.slow_callback_duration)
    for action, args in ((loop.call_later, (None, print)), (loop.call_at, (None, print))):
        show(action, *args)


asyncio.run(main(), debug=True)
loop = asyncio.new_event_loop()
loop.set_debug(True)
print(loop)
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
for action in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.call_at(1, print),
               lambda: loop.call_soon_threadsafe(print), lambda: loop.run_in_executor(None, print)):
    try:
        action()
    except RuntimeError as e:
        print("RuntimeError:", e)
