"""wait_for when result, time-out and cancellation come in the same round."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()

    async def attempt(title, aw, timeout, *events):
        task = asyncio.create_task(asyncio.wait_for(aw, timeout), name=title)
        await asyncio.sleep(0)
        for delay, action in events:
            loop.call_later(delay, action, task)
        try:
            print(title, "->", await task, loop.time())
        except asyncio.CancelledError as e:
            print(title, "-> CancelledError", e.args, loop.time())
        except TimeoutError:
            print(title, "-> TimeoutError", loop.time())
        except Exception as e:
            print(title, "->", repr(e), loop.time())

    f = loop.create_future()
    await attempt("result before timeout", f, 1, (1, lambda t: f.done() or f.set_result("r")))
    f = loop.create_future()
    await attempt("cancel with the result", f, 5, (1, lambda t: f.set_result("r")), (1, lambda t: t.cancel("c")))
    f = loop.create_future()
    await attempt("result with the cancel", f, 5, (1, lambda t: t.cancel("c")), (1, lambda t: f.cancelled() or f.set_result("r")))
    f = loop.create_future()
    await attempt("cancel with the timeout", f, 1, (1, lambda t: t.cancel("c")))
    f = loop.create_future()
    await attempt("cancelled future", f, 5, (1, lambda t: f.cancel("the future")))
    f = loop.create_future()
    await attempt("exception", f, 5, (1, lambda t: f.set_exception(OSError("e"))))
    event = asyncio.Event()
    await attempt("event in time", event.wait(), 2, (1, lambda t: event.set()))
    queue = asyncio.Queue()
    await attempt("queue too late", queue.get(), 1, (2, lambda t: queue.put_nowait("late")))
    await asyncio.sleep(2)
    print(queue.qsize(), queue.get_nowait())
    lock = asyncio.Lock()
    await lock.acquire()
    await attempt("lock", lock.acquire(), 1)
    lock.release()
    print(lock.locked())
    condition = asyncio.Condition()
    async with condition:
        await attempt("condition of another task", condition.wait(), 1)
    semaphore = asyncio.Semaphore(0)
    await attempt("semaphore at the last moment", semaphore.acquire(), 1, (1, lambda t: semaphore.release()))
    print(semaphore._value)


asyncio.run(main())
