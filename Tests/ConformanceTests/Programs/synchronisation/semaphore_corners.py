"""Semaphore and BoundedSemaphore: fairness, misuse, cancelled waiters, releasing more, reprs."""
import asyncio


def text(thing):
    shown = repr(thing)
    return shown[:shown.index(" at 0x")] + shown[shown.index(" ["):]


async def user(semaphore, name, log):
    async with semaphore:
        log.append(name)
        await asyncio.sleep(1)


async def main():
    for wrong in (-1, -5):
        try:
            asyncio.Semaphore(wrong)
        except ValueError as e:
            print("ValueError:", e)
    semaphore = asyncio.Semaphore(2)
    print(text(semaphore), semaphore.locked())
    log = []
    tasks = [asyncio.create_task(user(semaphore, i, log), name=f"u{i}") for i in range(5)]
    await asyncio.sleep(0.5)
    print(text(semaphore), semaphore.locked(), log)
    tasks[2].cancel()
    await asyncio.sleep(1)
    print(text(semaphore), log, asyncio.get_running_loop().time())
    await asyncio.gather(*tasks, return_exceptions=True)
    print(text(semaphore), log)
    semaphore.release()
    print(text(semaphore))

    zero = asyncio.Semaphore(0)
    waits = [asyncio.create_task(zero.acquire(), name=f"z{i}") for i in range(3)]
    await asyncio.sleep(0)
    print(text(zero), zero.locked())
    zero.release()
    zero.release()
    # Woken, but not yet run: the places are theirs all the same.
    print(text(zero), zero.locked())
    waits[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([w.done() for w in waits], [w.cancelled() for w in waits], text(zero))
    waits[2].cancel()
    await asyncio.wait(waits)
    print(text(zero))

    bounded = asyncio.BoundedSemaphore(1)
    print(text(bounded))
    try:
        bounded.release()
    except ValueError as e:
        print("ValueError:", e)
    print(await bounded.acquire(), bounded.locked())
    try:
        await asyncio.wait_for(bounded.acquire(), 1)
    except TimeoutError:
        print("no place", text(bounded))
    bounded.release()
    async with bounded as inside:
        print(inside, text(bounded))
    print(text(bounded))


asyncio.run(main())
