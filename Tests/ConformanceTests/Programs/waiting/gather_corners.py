"""gather: empty, doubles, exceptions early and late, return_exceptions, cancelled children, cancelling the gather."""
import asyncio


async def work(n, error=None):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print("work", n, "cancelled")
        raise
    if error:
        raise error
    return n


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather())
    empty = asyncio.gather()
    print(type(empty).__name__, empty.done())
    t = asyncio.create_task(work(1), name="t")
    print(await asyncio.gather(t, t, work(2)), loop.time())
    print(await asyncio.gather(t))
    try:
        await asyncio.gather(work(1), work(2, ValueError("two")), work(3))
    except ValueError as e:
        print(repr(e), loop.time())
    await asyncio.sleep(2)
    print(await asyncio.gather(work(1), work(2, ValueError("two")), work(1, KeyError("k")), return_exceptions=True))

    child = asyncio.create_task(work(5), name="child")
    loop.call_later(1, child.cancel, "only the child")
    try:
        await asyncio.gather(child, work(2))
    except asyncio.CancelledError as e:
        print("CancelledError", e.args, loop.time())
    await asyncio.sleep(2)
    child = asyncio.create_task(work(5), name="child")
    loop.call_later(1, child.cancel)
    print(await asyncio.gather(child, work(2), return_exceptions=True))

    g = asyncio.gather(work(5), work(6))
    print(type(g).__name__, g.done())
    loop.call_later(1, g.cancel)
    try:
        await g
    except asyncio.CancelledError as e:
        print("gather cancelled", e.args, g.cancelled(), g.done(), loop.time())
    g = asyncio.gather(work(5), work(6), return_exceptions=True)
    loop.call_later(1, g.cancel, "message")
    try:
        print(await g)
    except asyncio.CancelledError as e:
        print("gather cancelled", e.args, loop.time())
    done = asyncio.gather(work(0))
    await done
    print(done.cancel(), done.result())

    async def outer():
        await asyncio.gather(work(7), work(8))

    task = asyncio.create_task(outer(), name="outer")
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())
    f = loop.create_future()
    f.set_exception(OSError("already failed"))
    print(await asyncio.gather(f, work(1), return_exceptions=True))
    for wrong in (5, "text"):
        try:
            await asyncio.gather(wrong)
        except TypeError as e:
            print("TypeError:", e)
    inner = asyncio.gather(work(1), work(2))
    print(await asyncio.gather(inner, work(3)), loop.time())


asyncio.run(main())
