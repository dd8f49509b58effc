"""A program that sends signals to itself with os.kill: handlers, a loop's handlers, KeyboardInterrupt."""
import asyncio
import os
import signal


def note(number, frame):
    print("handler", signal.Signals(number).name, frame.f_code.co_name)


signal.signal(signal.SIGUSR1, note)


def send():
    os.kill(os.getpid(), signal.SIGUSR1)
    print("sent")


send()
os.kill(os.getpid(), 0)

try:
    os.kill(os.getpid(), signal.SIGINT)
    print("not interrupted")
except KeyboardInterrupt:
    print("interrupted")

try:
    os.kill(os.getpid(), "TERM")
except TypeError as error:
    print(error)


async def serve():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.add_signal_handler(signal.SIGHUP, print, "reload", "configuration")
    loop.call_later(1, os.kill, os.getpid(), signal.SIGHUP)
    loop.call_later(2, os.kill, os.getpid(), signal.SIGTERM)
    try:
        while not stop.is_set():
            print("serving at", loop.time())
            try:
                await asyncio.wait_for(stop.wait(), 0.75)
            except TimeoutError:
                pass
    finally:
        print("shutting down at", loop.time())


asyncio.run(serve())


async def interrupted():
    asyncio.get_running_loop().call_later(1, os.kill, os.getpid(), signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
        raise


try:
    asyncio.run(interrupted())
except KeyboardInterrupt:
    print("interrupted at the end")
