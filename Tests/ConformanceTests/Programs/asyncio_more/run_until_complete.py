"""run_until_complete: with coroutines, tasks, futures, awaitables; nested, stopped, closed."""
import asyncio


async def value(x, delay=0):
    await asyncio.sleep(delay)
    return x


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "awaitable"


loop = asyncio.new_event_loop()
print(loop.run_until_complete(value(1)))
task = loop.create_task(value(2, 1), name="two")
print(loop.run_until_complete(task), task.done(), loop.time())
future = loop.create_future()
loop.call_later(1, future.set_result, 3)
print(loop.run_until_complete(future), loop.time())
print(loop.run_until_complete(future))
print(loop.run_until_complete(Awaitable()), loop.time())
print(loop.run_until_complete(asyncio.wait_for(value(4), 1)))
for wrong in (5, "text", [value]):
    try:
        loop.run_until_complete(wrong)
    except TypeError as e:
        print("TypeError:", e)


async def stops():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(1)
    return "later"


try:
    loop.run_until_complete(stops())
except RuntimeError as e:
    print("RuntimeError:", e)
loop.run_until_complete(asyncio.sleep(1, loop=None) if False else value(0, 1))
print(loop.time(), len(asyncio.all_tasks(loop)))


async def nested():
    inner = value(6)
    for action in (loop.run_until_complete, other.run_until_complete):
        try:
            action(inner)
        except RuntimeError as e:
            print("RuntimeError:", e)
    try:
        loop.close()
    except RuntimeError as e:
        print("RuntimeError:", e)
    inner.close()


other = asyncio.new_event_loop()
loop.run_until_complete(nested())
foreign = other.create_task(value(7), name="foreign")


async def awaits_foreign():
    try:
        await foreign
    except RuntimeError as e:
        print("RuntimeError:", str(e)[:4], str(e)[-32:])


loop.run_until_complete(awaits_foreign())
try:
    loop.run_until_complete(foreign)
except ValueError as e:
    print("ValueError:", e)
print(other.run_until_complete(foreign))
other.close()
loop.close()
loop.close()
print(loop.is_closed(), loop.is_running())
coro = value(8)
for action in (lambda: loop.run_until_complete(coro), loop.run_forever, lambda: loop.create_task(coro),
               lambda: loop.call_soon(print)):
    try:
        action()
    except RuntimeError as e:
        print("RuntimeError:", e)
coro.close()
future = loop.create_future()
print(future.done(), future.get_loop() is loop)
future.set_result(1)
future.cancel()
