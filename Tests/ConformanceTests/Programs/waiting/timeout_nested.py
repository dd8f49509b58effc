"""Timeouts in timeouts, around gather, around shield, with cleanup, and other exceptions in the body."""
import asyncio


async def slow(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "done")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(2) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await slow("a", 5)
            except TimeoutError:
                print("inner", inner.expired(), outer.expired(), loop.time())
            await slow("b", 5)
    except TimeoutError:
        print("outer", inner.expired(), outer.expired(), loop.time())

    try:
        async with asyncio.timeout(1) as outer:
            async with asyncio.timeout(3) as inner:
                await slow("c", 5)
    except TimeoutError:
        print("outer first", inner.expired(), outer.expired(), loop.time())

    try:
        async with asyncio.timeout(1), asyncio.timeout(1):
            await slow("same", 5)
    except TimeoutError as e:
        print("both", repr(e), repr(e.__cause__), loop.time())

    try:
        async with asyncio.timeout(1):
            await asyncio.gather(slow("d", 0.5), slow("e", 5), slow("f", 6))
    except TimeoutError:
        print("gather", loop.time())

    inner = asyncio.create_task(slow("shielded", 3), name="shielded")
    try:
        async with asyncio.timeout(1):
            await asyncio.shield(inner)
    except TimeoutError:
        print("shield", inner.done(), loop.time())
    await inner

    try:
        async with asyncio.timeout(1):
            try:
                await slow("g", 5)
            finally:
                print("cleanup begins", loop.time())
                await asyncio.sleep(1)
                print("cleanup ends", loop.time())
    except TimeoutError:
        print("after cleanup", loop.time())

    try:
        async with asyncio.timeout(1):
            raise ValueError("other")
    except ValueError as e:
        print(repr(e), loop.time())
    try:
        async with asyncio.timeout(1) as t:
            try:
                await slow("h", 5)
            except asyncio.CancelledError:
                raise KeyError("instead")
    except KeyError as e:
        print(repr(e), repr(e.__context__), t.expired())
    try:
        async with asyncio.timeout(1) as t:
            try:
                await slow("i", 5)
            except asyncio.CancelledError:
                print("swallowed")
            await asyncio.sleep(1)
            print("goes on", loop.time())
    except TimeoutError:
        print("not raised")
    print(t, asyncio.current_task().cancelling())


asyncio.run(main())
