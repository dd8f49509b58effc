"""loop.add_signal_handler and signal.raise_signal: handlers as callbacks of the loop, removal, errors."""
import asyncio
import signal


def handler(*args):
    print("handler", args, asyncio.get_running_loop().time())


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, handler, "usr1", 1)
    print("raised")
    signal.raise_signal(signal.SIGUSR1)
    print("not yet handled")
    await asyncio.sleep(0)
    print("one round later")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    signal.raise_signal(signal.SIGUSR1)
    signal.raise_signal(signal.SIGUSR1)
    await asyncio.sleep(1)
    loop.add_signal_handler(signal.SIGUSR1, handler, "replaced")
    signal.raise_signal(signal.SIGUSR1)
    await asyncio.sleep(1)
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(2, signal.raise_signal, signal.SIGTERM)
    await stop.wait()
    print("stopped at", loop.time())
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))
    print(loop.remove_signal_handler(signal.SIGTERM), signal.getsignal(signal.SIGTERM))
    for sig, callback in ((signal.SIGINT, main), ("x", print), (1000, print), (0, print)):
        try:
            loop.add_signal_handler(sig, callback)
        except (TypeError, ValueError, RuntimeError) as e:
            print(type(e).__name__ + ":", e)
    task = asyncio.current_task()
    loop.add_signal_handler(signal.SIGINT, task.cancel)
    signal.raise_signal(signal.SIGINT)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelled by SIGINT", loop.time())
    print(loop.remove_signal_handler(signal.SIGINT), task.uncancel())


asyncio.run(main())
