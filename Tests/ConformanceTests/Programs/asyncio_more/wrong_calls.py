"""Calls that get wrong arguments: each is refused in CPython's words, none is ignored."""
import asyncio
import inspect


def show(label, call, *args, **kwargs):
    try:
        result = call(*args, **kwargs)
    except Exception as error:
        print(f"{label}: {type(error).__name__}: {error}")
    else:
        print(f"{label}: {result!r}")


async def main():
    loop = asyncio.get_running_loop()
    show("sleep nothing", asyncio.sleep)
    show("sleep too much", asyncio.sleep, 1, 2, 3)
    show("sleep a strange name", asyncio.sleep, 1, seconds=1)
    show("sleep a near name", asyncio.sleep, 1, results=1)
    show("sleep twice", asyncio.sleep, 1, delay=2)
    show("create_task nothing", asyncio.create_task)
    show("create_task a title", asyncio.create_task, print, title="x")
    show("create_task too much", asyncio.create_task, print, "name")
    show("get_running_loop", asyncio.get_running_loop, 1)
    show("get_event_loop", asyncio.get_event_loop, 1)
    show("iscoroutine", asyncio.iscoroutine)
    show("isfuture", asyncio.isfuture, 1, 2)

    show("call_soon with the callback's keyword", loop.call_soon, print, "x", end="")
    show("call_later with the callback's keyword", loop.call_later, 1, print, "x", end="")
    show("call_at with the callback's keyword", loop.call_at, 1, print, "x", end="")
    show("call_soon_threadsafe", loop.call_soon_threadsafe, print, sep="")
    show("loop.stop", loop.stop, 1)
    show("loop.create_future", loop.create_future, 1)
    show("loop.create_future by name", loop.create_future, loop=1)
    show("loop.is_running", loop.is_running, True)
    show("loop.run_forever", loop.run_forever, 1)
    show("future.set_result", loop.create_future().set_result)


asyncio.run(main())

# What is written in Python looks like it.
for function in asyncio.sleep, asyncio.create_task, asyncio.iscoroutine:
    print(function.__module__, function.__qualname__, inspect.signature(function))
print(inspect.iscoroutinefunction(asyncio.sleep), asyncio.iscoroutinefunction(asyncio.sleep))
print(inspect.iscoroutinefunction(asyncio.create_task), str(asyncio.sleep).startswith("<function sleep at 0x"))


async def later():
    await asyncio.sleep(1)


# From outside of a running loop a loop can be named.
loop = asyncio.new_event_loop()
task = loop.create_task(later(), name="later")
print([task.get_name() for task in asyncio.all_tasks(loop=loop)], asyncio.current_task(loop=loop))
loop.run_until_complete(task)
print(asyncio.all_tasks(loop=loop))
loop.close()
