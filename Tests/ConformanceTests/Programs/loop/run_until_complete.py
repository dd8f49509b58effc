# run_until_complete with a coroutine, a task and a future; what is left goes on next time.
import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    print("end of", name)
    return name


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
long = loop.create_task(work("long", 3))
print(loop.run_until_complete(work("short", 1)))
future = loop.create_future()
loop.call_later(1, future.set_result, "set by a timer")
print(loop.run_until_complete(future))
print(loop.run_until_complete(long), loop.time())
loop.close()
