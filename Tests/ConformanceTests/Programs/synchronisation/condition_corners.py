"""Condition: misuse, notify of several, a shared lock, time-outs, wait_for, reprs."""
import asyncio


def text(thing):
    shown = repr(thing)
    return shown[:shown.index(" at 0x")] + shown[shown.index(" ["):]


async def waiter(condition, name, seen):
    async with condition:
        try:
            print(name, "gets", await condition.wait())
            seen.append(name)
        except asyncio.CancelledError:
            print(name, "cancelled, holds the lock:", condition.locked())
            raise


async def main():
    lock = asyncio.Lock()
    condition = asyncio.Condition(lock)
    print(text(condition), condition.locked())
    for misuse in (condition.notify, condition.notify_all, condition.release):
        try:
            misuse()
        except RuntimeError as e:
            print("RuntimeError:", e)
    try:
        await condition.wait()
    except RuntimeError as e:
        print("RuntimeError:", e)
    seen = []
    tasks = [asyncio.create_task(waiter(condition, f"w{i}", seen), name=f"w{i}") for i in range(5)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(text(condition), lock.locked())
    async with condition:
        condition.notify(2)
        print("notified two", text(condition))
    await asyncio.sleep(1)
    print(seen)
    async with condition:
        condition.notify(1)
        tasks[2].cancel()
    await asyncio.sleep(1)
    print("the notice went to another:", seen)
    async with condition:
        condition.notify(0)
        condition.notify_all()
    await asyncio.wait(tasks)
    print(seen, text(condition))

    values = []

    async def wait_for_three():
        async with condition:
            result = await condition.wait_for(lambda: len(values) >= 3 and "enough")
            print(result, values)

    task = asyncio.create_task(wait_for_three(), name="three")
    for i in range(3):
        await asyncio.sleep(1)
        async with condition:
            values.append(i)
            condition.notify()
    await task
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError:
            print("nobody notified; locked again:", condition.locked(), asyncio.get_running_loop().time())
    try:
        asyncio.Condition("no lock")
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)


asyncio.run(main())
