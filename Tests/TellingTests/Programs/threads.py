"""Threads of all kinds beside one loop: a thread of its own, a call of to_thread, one of run_in_executor."""
import asyncio
import threading
import time


def fetch(name, delay):
    print(f"{name}: start")
    time.sleep(delay)
    print(f"{name}: end")
    return name.upper()


def logger(stop):
    number = 0
    while not stop.is_set():
        number += 1
        print("tick", number)
        stop.wait(0.4)


def fail():
    raise RuntimeError("nobody catches this")


async def main():
    stop = threading.Event()
    thread = threading.Thread(target=logger, args=(stop,))
    thread.start()
    loop = asyncio.get_running_loop()
    first = asyncio.create_task(asyncio.to_thread(fetch, "a", 1.0))
    second = loop.run_in_executor(None, fetch, "b", 0.5)
    print(await second)
    print(await first)
    threading.Timer(0.2, stop.set).start()
    thread.join()
    threading.Thread(target=fail, name="failing").start()
    print("done")


asyncio.run(main())
