"""wait_for: time-outs of zero and below, done futures, cancelling from outside, results in time, exceptions."""
import asyncio


async def value(x, delay=0.0):
    try:
        await asyncio.sleep(delay)
        return x
    except asyncio.CancelledError:
        print(x, "cancelled")
        raise


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "a result all the same"


async def slow_to_end():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(2)


async def fails_when_cancelled():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise LookupError("instead of a cancellation")


async def attempt(name, aw, timeout):
    loop = asyncio.get_running_loop()
    begin = loop.time()
    try:
        result = await asyncio.wait_for(aw, timeout)
        print(f"{name}: {result!r} after {loop.time() - begin}")
    except BaseException as e:
        print(f"{name}: {type(e).__name__} {e} after {loop.time() - begin}, cause {e.__cause__!r}")


async def main():
    loop = asyncio.get_running_loop()
    await attempt("in time", value(1, 1), 2)
    await attempt("too late", value(2, 2), 1)
    await attempt("exactly", value(3, 1), 1)
    await attempt("none", value(4, 1), None)
    await attempt("zero", value(5), 0)
    await attempt("negative", value(6), -1)
    done = loop.create_future()
    done.set_result("done")
    await attempt("done future, zero", done, 0)
    await attempt("done future", done, 1)
    await attempt("pending future", loop.create_future(), 1)
    await attempt("stubborn", stubborn(), 1)
    await attempt("slow to end", slow_to_end(), 1)
    await attempt("another exception", fails_when_cancelled(), 1)
    task = asyncio.create_task(value(7, 5), name="seven")
    await attempt("task", task, 1)
    print(task.cancelled())
    await attempt("task, zero", asyncio.create_task(value(8, 5), name="eight"), 0)
    await attempt("not awaitable", 5, 1)
    await attempt("not awaitable, zero", 5, 0)

    waiting = asyncio.create_task(attempt("cancelled from outside", value(9, 5), 3), name="outside")
    await asyncio.sleep(1)
    waiting.cancel("stop")
    await asyncio.wait([waiting])
    nested = asyncio.wait_for(asyncio.wait_for(value(10, 5), 2), 1)
    await attempt("nested", nested, 3)
    results = await asyncio.gather(*(asyncio.wait_for(value(i, i), 2.5) for i in range(5)), return_exceptions=True)
    print(results)


asyncio.run(main())
