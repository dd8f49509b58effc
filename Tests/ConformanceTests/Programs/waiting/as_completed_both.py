"""as_completed in both ways: with for and await, with async for; time-outs, doubles, errors."""
import asyncio


async def work(n, fail=False):
    await asyncio.sleep(n)
    if fail:
        raise ValueError(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    for earliest in asyncio.as_completed([work(3), work(1), work(2)]):
        print(await earliest, loop.time())
    tasks = [asyncio.create_task(work(n), name=f"t{n}") for n in (3, 1, 2)]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task in tasks, task.done(), await task, loop.time())
    async for task in asyncio.as_completed([work(1), work(2, True)]):
        try:
            print(await task, loop.time())
        except ValueError as e:
            print(repr(e), loop.time())
    try:
        for earliest in asyncio.as_completed([work(1), work(5), work(6)], timeout=2):
            print(await earliest, loop.time())
    except TimeoutError as e:
        print("TimeoutError", e.args, loop.time())
    try:
        async for task in asyncio.as_completed([work(1), work(9)], timeout=2):
            print(await task, loop.time())
    except TimeoutError as e:
        print("TimeoutError", e.args, loop.time())
    same = asyncio.create_task(work(1), name="same")
    print([await x for x in asyncio.as_completed([same, same])])
    print([x async for x in asyncio.as_completed([])])
    iterator = asyncio.as_completed([work(1)])
    print(iter(iterator) is iterator, aiter(iterator) is iterator)
    print(await anext(iterator) is not None)
    try:
        await anext(iterator)
    except StopAsyncIteration:
        print("StopAsyncIteration")
    try:
        next(iterator)
    except StopIteration:
        print("StopIteration")
    for wrong in (work(1), asyncio.create_task(work(1), name="single"), 5):
        try:
            for x in asyncio.as_completed(wrong):
                pass
        except TypeError as e:
            print("TypeError:", e)
        if asyncio.iscoroutine(wrong):
            wrong.close()
    later = list(asyncio.as_completed([work(2), work(1)]))
    await asyncio.sleep(3)
    print([await x for x in later], loop.time())


asyncio.run(main())
