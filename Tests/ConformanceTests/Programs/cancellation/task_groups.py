"""Cancelling task groups: from outside, from inside, twice, nested, with errors at the same time."""
import asyncio


async def sleeper(name, seconds=10, on_cancel=None):
    try:
        await asyncio.sleep(seconds)
        print(name, "ends")
    except asyncio.CancelledError:
        print(name, "cancelled")
        if on_cancel:
            raise on_cancel
        raise


async def fails(seconds, error):
    await asyncio.sleep(seconds)
    raise error


async def group(*coroutines, body=10):
    async with asyncio.TaskGroup() as g:
        for i, c in enumerate(coroutines):
            g.create_task(c, name=f"t{i}")
        await asyncio.sleep(body)


async def attempt(title, coroutine, cancel_after=None, times=1):
    task = asyncio.create_task(coroutine, name=title)
    if cancel_after is not None:
        await asyncio.sleep(cancel_after)
        for _ in range(times):
            task.cancel("outside")
    try:
        await task
        print(title, "->", "ended")
    except asyncio.CancelledError as e:
        print(title, "-> CancelledError", e.args, task.cancelling())
    except BaseExceptionGroup as e:
        print(title, "->", type(e).__name__, e.message, e.exceptions, task.cancelling())


async def main():
    await attempt("from outside", group(sleeper("a"), sleeper("b")), 1)
    await attempt("twice", group(sleeper("a"), sleeper("b")), 1, times=2)
    await attempt("a task fails", group(sleeper("a"), fails(1, ValueError("v"))))
    await attempt("two fail", group(fails(1, ValueError("v")), fails(1, KeyError("k"))))
    await attempt("fails while cancelled", group(sleeper("a", on_cancel=OSError("o")), fails(1, ValueError("v"))))
    await attempt("cancelled, and a task fails of it", group(sleeper("a", on_cancel=OSError("o"))), 1)
    await attempt("while waiting at the end", group(sleeper("a"), body=0), 1)

    async def nested():
        async with asyncio.TaskGroup() as outer:
            outer.create_task(sleeper("outer"), name="outer")
            async with asyncio.TaskGroup() as inner:
                inner.create_task(sleeper("inner"), name="inner")
                inner.create_task(fails(1, ZeroDivisionError("z")), name="fails")
            print("not reached")

    await attempt("nested", nested())
    await attempt("nested, from outside", nested(), 0.5)

    async def task_cancelled_inside():
        async with asyncio.TaskGroup() as g:
            one = g.create_task(sleeper("one"), name="one")
            g.create_task(sleeper("two", 2), name="two")
            await asyncio.sleep(1)
            one.cancel()
        print("a task that is cancelled is no failure")

    await attempt("a task cancelled inside", task_cancelled_inside())

    async def body_fails():
        async with asyncio.TaskGroup() as g:
            g.create_task(sleeper("a"), name="a")
            await asyncio.sleep(1)
            raise LookupError("body")

    await attempt("the body fails", body_fails())

    async def base_error():
        async with asyncio.TaskGroup() as g:
            g.create_task(sleeper("a"), name="a")
            await asyncio.sleep(1)
            raise asyncio.CancelledError("raised by hand")

    await attempt("CancelledError raised in the body", base_error())


asyncio.run(main())
