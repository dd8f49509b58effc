"""Event: set and clear while tasks wait, cancelled waiters, time-outs, reprs."""
import asyncio


def text(thing):
    shown = repr(thing)
    return shown[:shown.index(" at 0x")] + shown[shown.index(" ["):]


async def waiter(event, name):
    try:
        print(name, "gets", await event.wait(), asyncio.get_running_loop().time())
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    event = asyncio.Event()
    print(text(event), event.is_set())
    tasks = [asyncio.create_task(waiter(event, f"w{i}"), name=f"w{i}") for i in range(3)]
    await asyncio.sleep(1)
    print(text(event))
    tasks[1].cancel()
    event.set()
    event.clear()
    print("set and cleared at once", text(event))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(text(event), [t.done() for t in tasks])
    try:
        await asyncio.wait_for(event.wait(), 1)
    except TimeoutError:
        print("nobody set it", text(event))
    asyncio.get_running_loop().call_later(1, event.set)
    await waiter(event, "main")
    print(event.set(), event.is_set(), await event.wait())
    event.set()
    event.clear()
    event.clear()
    print(text(event))
    both = [asyncio.Event(), asyncio.Event()]
    waits = [asyncio.create_task(e.wait(), name=f"e{i}") for i, e in enumerate(both)]
    both[1].set()
    done, pending = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    print([d.get_name() for d in done], [p.get_name() for p in pending])
    for p in pending:
        p.cancel()
    await asyncio.wait(pending)
    print(text(both[0]))


asyncio.run(main())
