"""Executors: errors of misuse, shutdown, initializers, states of futures."""
import asyncio
import concurrent.futures
from concurrent.futures import ThreadPoolExecutor


def text(future):
    return " ".join(part for part in repr(future).split() if not part.startswith(("at", "0x")))


for wrong in (0, -1):
    try:
        ThreadPoolExecutor(wrong)
    except ValueError as e:
        print("ValueError:", e)
try:
    ThreadPoolExecutor(initializer=5)
except TypeError as e:
    print("TypeError:", e)
pool = ThreadPoolExecutor(2)
future = pool.submit(pow, 2, 10)
print(future.result(), text(future), future.done(), future.running(), future.cancelled(), future.cancel())
future = pool.submit(int, "x")
print(repr(future.exception()), text(future))
try:
    future.result()
except ValueError as e:
    print("ValueError:", e)
future.add_done_callback(lambda f: print("called at once", f is future))
pool.shutdown()
try:
    pool.submit(print)
except RuntimeError as e:
    print("RuntimeError:", e)
with ThreadPoolExecutor() as pool:
    print(list(pool.map(pow, [1, 2, 3], [3, 2, 1])), sum(pool.map(len, ["a", "bb", "ccc"])))
by_hand = concurrent.futures.Future()
print(text(by_hand), by_hand.cancel(), text(by_hand), by_hand.set_running_or_notify_cancel())
try:
    by_hand.result()
except concurrent.futures.CancelledError as e:
    print("CancelledError", e.args)
by_hand = concurrent.futures.Future()
try:
    by_hand.result(timeout=0)
except TimeoutError as e:
    print("TimeoutError", e.args)
print(by_hand.set_running_or_notify_cancel(), by_hand.running(), by_hand.cancel())
by_hand.set_result("x")
try:
    by_hand.set_result("y")
except concurrent.futures.InvalidStateError as e:
    print("InvalidStateError", str(e)[:12])
print(concurrent.futures.TimeoutError is TimeoutError, issubclass(concurrent.futures.CancelledError, Exception))
done, not_done = concurrent.futures.wait([by_hand], timeout=1)
print(len(done), len(not_done))


async def main():
    loop = asyncio.get_running_loop()
    for wrong in (5, "pool"):
        try:
            loop.set_default_executor(wrong)
        except TypeError as e:
            print("TypeError:", e)
    print(await asyncio.wrap_future(by_hand), asyncio.wrap_future(f := loop.create_future()) is f)
    try:
        asyncio.wrap_future(5)
    except AssertionError as e:
        print("AssertionError:", e)
    await loop.shutdown_default_executor()
    try:
        await loop.run_in_executor(None, print)
    except RuntimeError as e:
        print("RuntimeError:", e)


asyncio.run(main())
