"""Futures that follow each other: callbacks that set others, wrap, results of results, cycles that end."""
import asyncio


def follow(source, target, name):
    def copy(future):
        print(name, "copies", future._state)
        if future.cancelled():
            target.cancel()
        elif future.exception():
            target.set_exception(future.exception())
        else:
            target.set_result(future.result())
    source.add_done_callback(copy)


async def waiter(future, name):
    try:
        print(name, "has", await future)
    except asyncio.CancelledError:
        print(name, "is cancelled")
    except Exception as e:
        print(name, "has", repr(e))


async def run(end):
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(4)]
    for i, (a, b) in enumerate(zip(futures, futures[1:])):
        follow(a, b, f"link{i}")
    tasks = [asyncio.create_task(waiter(f, f"waiter{i}"), name=f"waiter{i}") for i, f in enumerate(futures)]
    await asyncio.sleep(1)
    end(futures[0])
    await asyncio.gather(*tasks)
    print([f._state for f in futures], loop.time())


async def main():
    loop = asyncio.get_running_loop()
    await run(lambda f: f.set_result("value"))
    await run(lambda f: f.set_exception(OSError("error")))
    await run(lambda f: f.cancel())
    inner = loop.create_future()
    outer = loop.create_future()
    loop.call_later(1, inner.set_result, "inner value")
    loop.call_later(2, outer.set_result, inner)
    print(await (await outer))
    order = []
    f = loop.create_future()
    for i in range(5):
        f.add_done_callback(lambda f, i=i: order.append(i))
    f.set_result(None)
    f.add_done_callback(lambda f: order.append("late"))
    await asyncio.sleep(0)
    print(order)

    def adds_another(future):
        order.append("first")
        future.add_done_callback(lambda f: order.append("added"))

    order.clear()
    f = loop.create_future()
    f.add_done_callback(adds_another)
    f.set_result(None)
    await asyncio.sleep(0)
    print(order)
    await asyncio.sleep(0)
    print(order)


asyncio.run(main())
