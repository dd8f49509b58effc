"""loop.stop: before running, twice, from callbacks, with callbacks left over, with run_forever again."""
import asyncio


def note(*args):
    print("called", *args)


loop = asyncio.new_event_loop()
loop.stop()
loop.call_soon(note, "one round is run")
loop.call_soon(lambda: loop.call_soon(note, "left for the next run"))
loop.call_later(1, note, "timer")
loop.run_forever()
print("stopped", loop.time())
loop.call_later(2, loop.stop)
loop.call_later(2, note, "same moment")
loop.call_later(2.5, note, "later")
loop.run_forever()
print("stopped", loop.time())


async def task():
    print("task begins")
    loop.stop()
    loop.stop()
    print("goes on to its await")
    await asyncio.sleep(0)
    print("task goes on in the next run")
    return "value"


t = loop.create_task(task(), name="t")
loop.run_forever()
print(t.done(), loop.is_running())
loop.run_forever() if False else loop.run_until_complete(asyncio.sleep(0))
print(t.done(), loop.time())
print(loop.run_until_complete(t))
loop.call_soon(loop.stop)
loop.call_soon(note, "in the same round")
loop.call_soon(loop.call_soon, note, "in the round after")
loop.run_forever()
print("once more")
loop.call_soon(loop.stop)
loop.run_forever()
future = loop.create_future()
loop.call_later(1, loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as e:
    print("RuntimeError:", e)
future.set_result(5)
print(loop.run_until_complete(future), loop.time())
loop.close()
