"""Barrier: reuse, abort, reset, cancelled waiters, broken state, errors, reprs."""
import asyncio


def text(thing):
    shown = repr(thing)
    return shown[:shown.index(" at 0x")] + shown[shown.index(" ["):]


async def party(barrier, name, delay=0):
    await asyncio.sleep(delay)
    try:
        index = await barrier.wait()
        print(name, "passes at", asyncio.get_running_loop().time(), index)
        return index
    except asyncio.BrokenBarrierError as e:
        print(name, "BrokenBarrierError", e, text(barrier))
    except asyncio.CancelledError:
        print(name, "cancelled", text(barrier))
        raise


async def main():
    for wrong in (0, -1):
        try:
            asyncio.Barrier(wrong)
        except ValueError as e:
            print("ValueError:", e)
    barrier = asyncio.Barrier(3)
    print(text(barrier), barrier.parties, barrier.n_waiting, barrier.broken)
    results = await asyncio.gather(*(party(barrier, f"a{i}", i) for i in range(3)))
    print(sorted(results), text(barrier))
    results = await asyncio.gather(*(party(barrier, f"b{i}") for i in range(6)))
    print(sorted(results), text(barrier))
    tasks = [asyncio.create_task(party(barrier, f"c{i}"), name=f"c{i}") for i in range(2)]
    await asyncio.sleep(1)
    print(text(barrier), barrier.n_waiting)
    await barrier.reset()
    await asyncio.wait(tasks)
    print(text(barrier), barrier.n_waiting)
    tasks = [asyncio.create_task(party(barrier, f"d{i}"), name=f"d{i}") for i in range(2)]
    await asyncio.sleep(1)
    tasks[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(text(barrier), barrier.n_waiting)
    await asyncio.gather(party(barrier, "d2"), party(barrier, "d3"))
    await asyncio.wait(tasks)
    tasks = [asyncio.create_task(party(barrier, f"e{i}"), name=f"e{i}") for i in range(2)]
    await asyncio.sleep(1)
    await barrier.abort()
    await asyncio.wait(tasks)
    print(text(barrier), barrier.broken, barrier.n_waiting)
    await party(barrier, "late")
    await barrier.reset()
    print(text(barrier), barrier.broken)
    one = asyncio.Barrier(1)
    async with one as position:
        print("alone", position)
    try:
        async with asyncio.timeout(1):
            await asyncio.Barrier(2).wait()
    except TimeoutError:
        print("nobody else came")


asyncio.run(main())
