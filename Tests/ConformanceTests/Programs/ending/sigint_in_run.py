"""SIGINT while asyncio.run runs: the main task is cancelled, asyncio.run raises KeyboardInterrupt."""
import asyncio
import signal


async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("child cancelled")
        raise


async def main():
    task = asyncio.create_task(child(), name="child")
    asyncio.get_running_loop().call_later(1, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("main cancelled", asyncio.current_task().cancelling())
        raise
    finally:
        print("main finally", task.done())


async def survives():
    asyncio.get_running_loop().call_later(1, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        asyncio.current_task().uncancel()
        return "survived"


try:
    asyncio.run(main())
except KeyboardInterrupt as e:
    print("KeyboardInterrupt", e.args)
print(asyncio.run(survives()))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("outside it is raised at once")
