"""asyncio.wait: generators, sets, doubles, done tasks, coroutines forbidden, cancelling the wait."""
import asyncio


async def work(n, fail=False):
    await asyncio.sleep(n)
    if fail:
        raise ValueError(n)
    return n


def names(tasks):
    return sorted(t.get_name() for t in tasks)


def make(*seconds, fail=()):
    return [asyncio.create_task(work(s, s in fail), name=f"t{s}") for s in seconds]


async def main():
    loop = asyncio.get_running_loop()
    done, pending = await asyncio.wait(t for t in make(1, 2))
    print(names(done), names(pending), loop.time())
    done, pending = await asyncio.wait(set(make(1, 2, 3)), return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending), loop.time())
    done, pending = await asyncio.wait(pending, timeout=1)
    print(names(done), names(pending), loop.time())
    done, pending = await asyncio.wait(pending)
    print(names(done), names(pending), loop.time())
    (t,) = make(1)
    done, pending = await asyncio.wait([t, t, t])
    print(len(done), len(pending))
    done, pending = await asyncio.wait([t], timeout=0)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(make(5), timeout=0)
    print(names(done), names(pending), loop.time())
    for p in pending:
        p.cancel()
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), [d.cancelled() for d in done])
    tasks = make(1, 2, 3, fail=(2,))
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), sorted(repr(d.exception()) for d in done), loop.time())
    await asyncio.wait(pending)
    for wrong in (lambda: [], lambda: t, lambda: [work(1)], lambda: work(1), lambda: [t, 5]):
        value = wrong()
        try:
            await asyncio.wait(value)
        except (TypeError, ValueError, AttributeError) as e:
            print(type(e).__name__ + ":", e)
        for item in value if isinstance(value, list) else [value]:
            if asyncio.iscoroutine(item):
                item.close()
    try:
        await asyncio.wait([t], return_when="SOME")
    except ValueError as e:
        print("ValueError:", e)
    try:
        await asyncio.wait([t], timeout=-1, return_when=asyncio.ALL_COMPLETED)
        print("negative timeout accepted")
    except ValueError as e:
        print("ValueError:", e)
    tasks = make(2, 3)
    waiting = asyncio.create_task(asyncio.wait(tasks), name="waiting")
    await asyncio.sleep(1)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("the wait is cancelled, the tasks are not:", [x.cancelled() for x in tasks], loop.time())
    print(await asyncio.gather(*tasks), loop.time())
    f = loop.create_future()
    loop.call_later(1, f.set_result, "x")
    done, pending = await asyncio.wait([f, *make(2)], return_when=asyncio.FIRST_COMPLETED)
    print([d.result() for d in done], names(pending))


asyncio.run(main())
