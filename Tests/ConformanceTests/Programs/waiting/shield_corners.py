"""shield: inner done already, inner cancelled, outer cancelled, exceptions, coroutines, doubles."""
import asyncio


async def work(n, error=None):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print("work", n, "cancelled")
        raise
    print("work", n, "ends")
    if error:
        raise error
    return n


async def guarded(inner):
    try:
        return await asyncio.shield(inner)
    except asyncio.CancelledError as e:
        print("guarded cancelled", e.args)
        raise


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.create_task(work(0), name="done")
    await done
    print(asyncio.shield(done) is done)
    inner = asyncio.create_task(work(2), name="inner")
    outer = asyncio.create_task(guarded(inner), name="outer")
    await asyncio.sleep(1)
    outer.cancel("away")
    try:
        await outer
    except asyncio.CancelledError:
        print("outer is cancelled, inner is not:", inner.cancelled(), loop.time())
    print(await inner, loop.time())

    inner = asyncio.create_task(work(5), name="inner")
    outer = asyncio.create_task(guarded(inner), name="outer")
    await asyncio.sleep(1)
    inner.cancel("the inner one")
    try:
        await outer
    except asyncio.CancelledError as e:
        print("both", e.args, outer.cancelled(), inner.cancelled())

    shielded = asyncio.shield(work(1, ValueError("v")))
    try:
        await shielded
    except ValueError as e:
        print(repr(e))
    a = asyncio.shield(inner2 := asyncio.create_task(work(1), name="shared"))
    b = asyncio.shield(inner2)
    print(a is b)
    a.cancel()
    print(await b, a.cancelled())
    try:
        async with asyncio.timeout(1):
            await asyncio.shield(keep := asyncio.create_task(work(3), name="keep"))
    except TimeoutError:
        print("timeout", keep.done())
    print(await keep)
    for wrong in (5, None):
        try:
            asyncio.shield(wrong)
        except TypeError as e:
            print("TypeError:", e)

    # Its exception comes after the outer one was cancelled: the loop's handler hears of it.
    loop.set_exception_handler(lambda loop, context: print("handler:", context["message"], repr(context.get("exception"))))
    inner = asyncio.create_task(work(2, KeyError("late")), name="late")
    outer = asyncio.create_task(guarded(inner), name="outer")
    await asyncio.sleep(1)
    outer.cancel()
    await asyncio.wait([outer])
    await asyncio.wait([inner])
    await asyncio.sleep(0)
    print(repr(inner.exception()))


asyncio.run(main())
