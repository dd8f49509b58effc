"""Lock: reprs, misuse, fairness, a lock of another loop, locked by one task and released by another."""
import asyncio


def text(thing):
    shown = repr(thing)
    return shown[:shown.index(" at 0x")] + shown[shown.index(" ["):]


async def holder(lock, name, seconds):
    async with lock:
        print(name, "holds", text(lock))
        await asyncio.sleep(seconds)
    print(name, "released", text(lock))


async def main():
    lock = asyncio.Lock()
    print(text(lock), lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print("RuntimeError:", e)
    try:
        with lock:
            pass
    except TypeError as e:
        print("TypeError:", e)
    await asyncio.gather(*(holder(lock, f"h{i}", 1) for i in range(3)))
    print(await lock.acquire(), lock.locked())

    async def stranger():
        lock.release()
        print("released by another task", lock.locked())

    await stranger()
    waiting = [asyncio.create_task(holder(lock, f"w{i}", 0), name=f"w{i}") for i in range(4)]
    await lock.acquire()
    await asyncio.sleep(0)
    print(text(lock))
    waiting[0].cancel()
    waiting[2].cancel()
    await asyncio.sleep(0)
    print(text(lock))
    lock.release()
    # It is free, but others are first: whoever comes now has to wait.
    await lock.acquire()
    print("main after the others", text(lock))
    lock.release()
    print([w.cancelled() for w in waiting])
    return lock


lock = asyncio.run(main())


async def other_loop():
    async with lock:
        print("free, so nobody asks for the loop")
        task = asyncio.create_task(lock.acquire(), name="waits")
        try:
            await task
        except RuntimeError as e:
            print("RuntimeError:", str(e).split(" at 0x")[0], str(e)[str(e).index(" is bound"):])


asyncio.run(other_loop())
try:
    asyncio.Lock(loop=None)
except TypeError as e:
    print("TypeError:", str(e).replace("_LoopBoundMixin", "Lock"))
