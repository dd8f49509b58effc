"""cancel, cancelling and uncancel: several requests, swallowed ones, time-outs and groups that count them."""
import asyncio


async def counts():
    task = asyncio.current_task()
    for n in range(3):
        try:
            await asyncio.sleep(1)
            print("slept", n)
        except asyncio.CancelledError:
            print("caught", task.cancelling())
    print("left", task.uncancel(), task.uncancel(), task.uncancel())
    return "done"


async def timeout_inside():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(5)
    except TimeoutError:
        print("timeout", asyncio.current_task().cancelling())
    except asyncio.CancelledError:
        print("cancelled rather", asyncio.current_task().cancelling())
        raise


async def pending_cancel():
    task = asyncio.current_task()
    task.cancel("myself")
    print("goes on until the next await", task.cancelling())
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print("now", e.args)
    task.cancel()
    task.uncancel()
    await asyncio.sleep(1)
    print("taken back in time")
    task.cancel("at the end")
    return "value is lost"


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(counts(), name="counts")
    await asyncio.sleep(0.5)
    print(task.cancel(), task.cancel(), task.cancelling())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelling())
    task = asyncio.create_task(timeout_inside(), name="timeout")
    await task
    task = asyncio.create_task(timeout_inside(), name="both")
    await asyncio.sleep(0)
    loop.call_later(1, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        print("both at the same moment", task.cancelled())
    task = asyncio.create_task(pending_cancel(), name="pending")
    try:
        print(await task)
    except asyncio.CancelledError as e:
        print("CancelledError", e.args, task.cancelled())
    done = asyncio.create_task(asyncio.sleep(0), name="done")
    await done
    print(done.cancel(), done.cancelling(), done.uncancel())


asyncio.run(main())
