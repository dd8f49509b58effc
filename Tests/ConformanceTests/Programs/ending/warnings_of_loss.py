"""Exceptions never retrieved and tasks destroyed while pending: the loop's handler hears of them in order."""
import asyncio


def handler(loop, context):
    print(sorted(context), context["message"], repr(context.get("exception")))


async def fails(n):
    raise ValueError(n)


async def pending():
    await asyncio.get_running_loop().create_future()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    future = loop.create_future()
    future.set_exception(KeyError("a"))
    del future
    print("first is gone")
    future = loop.create_future()
    future.set_exception(KeyError("looked at"))
    future.exception()
    del future
    future = loop.create_future()
    future.set_exception(KeyError("muted"))
    future._log_traceback = False
    del future
    try:
        loop.create_future()._log_traceback = True
    except ValueError as e:
        print("ValueError:", e)
    task = asyncio.create_task(pending(), name="lost")
    await asyncio.sleep(0)
    task._log_destroy_pending = False
    task.cancel()
    await asyncio.sleep(0)
    del task
    gathered = asyncio.gather(fails(1), fails(2), return_exceptions=True)
    print(await gathered)
    try:
        await asyncio.gather(fails(3), fails(4))
    except ValueError as e:
        print("only the first is raised:", e)
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
