"""asyncio.Timeout: when, reschedule, expired, repr and errors in each state."""
import asyncio


def attempt(action):
    try:
        print("->", action())
    except (RuntimeError, TypeError, AssertionError) as e:
        print(type(e).__name__ + ":", e)


async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.timeout(1)
    print(t, t.when(), t.expired())
    attempt(lambda: t.reschedule(5))
    async with t as same:
        print(same is t, t, t.expired())
        t.reschedule(2)
        print(t, t.when())
        await asyncio.sleep(1.5)
    print(t, t.expired(), loop.time())
    attempt(lambda: t.reschedule(5))
    try:
        async with t:
            pass
    except RuntimeError as e:
        print("RuntimeError:", e)

    try:
        async with asyncio.timeout(0.5) as t:
            await asyncio.sleep(10)
    except TimeoutError as e:
        print("TimeoutError", e.args, repr(e.__cause__), t, t.expired())
    attempt(lambda: t.reschedule(9))

    try:
        async with asyncio.timeout_at(loop.time() + 1) as t:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("in the body", t, t.expired())
                attempt(lambda: t.reschedule(9))
                raise
    except TimeoutError:
        print("timeout at", loop.time())

    async with asyncio.timeout(None) as t:
        print(t, t.when())
        await asyncio.sleep(1)
    print(t)
    try:
        async with asyncio.timeout(None) as t:
            t.reschedule(loop.time() - 1)
            print(t)
            await asyncio.sleep(1)
    except TimeoutError:
        print("rescheduled into the past", loop.time())
    try:
        async with asyncio.timeout(0):
            print("runs up to the first await")
            await asyncio.sleep(0)
            print("not reached?")
            await asyncio.sleep(0)
    except TimeoutError:
        print("zero", loop.time())
    async with asyncio.timeout(-1):
        print("no await, no timeout")
    async with asyncio.timeout(5) as t:
        t.reschedule(None)
        print(t)


asyncio.run(main())
try:
    asyncio.timeout(1)
except RuntimeError as e:
    print("RuntimeError:", e)
