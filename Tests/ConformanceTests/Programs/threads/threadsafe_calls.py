"""call_soon_threadsafe and run_coroutine_threadsafe from another thread and from the loop's own."""
import asyncio
import concurrent.futures
import threading


async def work(n):
    await asyncio.sleep(n)
    if n == 3:
        raise ValueError("three")
    return n * 10


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    seen = []

    def from_thread():
        loop.call_soon_threadsafe(seen.append, "one")
        loop.call_soon_threadsafe(seen.append, "two")
        loop.call_soon_threadsafe(done.set)

    thread = threading.Thread(target=from_thread)
    thread.start()
    thread.join()
    print(seen)
    await done.wait()
    print(seen)
    futures = []

    def submit():
        for n in (1, 2, 3):
            futures.append(asyncio.run_coroutine_threadsafe(work(n), loop))

    thread = threading.Thread(target=submit)
    thread.start()
    thread.join()
    print([type(f).__module__ for f in futures], [f.done() for f in futures])
    print(await asyncio.gather(*map(asyncio.wrap_future, futures), return_exceptions=True), loop.time())
    print(futures[0].result(), repr(futures[2].exception()))
    future = asyncio.run_coroutine_threadsafe(work(5), loop)
    await asyncio.sleep(1)
    print(future.cancel(), future.cancelled())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(len(asyncio.all_tasks()))
    future = asyncio.run_coroutine_threadsafe(work(1), loop)
    try:
        future.result(timeout=0)
    except TimeoutError:
        print("not yet: the loop's own thread must not block")
    print(await asyncio.wrap_future(future))
    for wrong in (5, work):
        try:
            asyncio.run_coroutine_threadsafe(wrong, loop)
        except TypeError as e:
            print("TypeError:", e)
    wrapped = asyncio.wrap_future(outside := concurrent.futures.Future())
    wrapped.cancel()
    await asyncio.sleep(0)
    print(outside.cancelled(), wrapped.cancelled())


asyncio.run(main())
