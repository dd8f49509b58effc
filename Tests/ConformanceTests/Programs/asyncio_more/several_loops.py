"""Several loops one after another and side by side: whose future, whose task, queues and locks between them."""
import asyncio


async def produce(queue):
    for i in range(3):
        await queue.put(i)
        await asyncio.sleep(1)


async def consume(queue):
    return [await queue.get() for _ in range(3)]


async def both(queue):
    return (await asyncio.gather(produce(queue), consume(queue)))[1]


queue = asyncio.Queue()
print(asyncio.run(both(queue)))
try:
    # It has waited in the first loop, so it belongs to that.
    print(asyncio.run(both(queue)))
except RuntimeError as e:
    print("RuntimeError:", str(e).split(" at 0x")[0], "..." + str(e)[-33:])
first, second = asyncio.new_event_loop(), asyncio.new_event_loop()
f1, f2 = first.create_future(), second.create_future()
first.call_later(1, f1.set_result, "first")
second.call_later(1, f2.set_result, "second")
print(second.run_until_complete(f2), first.run_until_complete(f1), first.time(), second.time())


async def mixes():
    try:
        await asyncio.gather(first.create_future(), second.create_future())
    except ValueError as e:
        print("ValueError:", e)
    try:
        await second.create_future()
    except RuntimeError as e:
        print("RuntimeError:", str(e)[:4], "..." + str(e)[-32:])


first.run_until_complete(mixes())
lock = asyncio.Lock()


async def hold(seconds):
    async with lock:
        await asyncio.sleep(seconds)
        return asyncio.get_running_loop().time()


print(first.run_until_complete(hold(1)), second.run_until_complete(hold(1)))
for loop in (first, second):
    print(loop.run_until_complete(asyncio.wait_for(hold(0), 1)), loop.is_closed())
    loop.close()
print(first.is_closed(), second.is_closed(), first is second)
asyncio.set_event_loop(first)
try:
    asyncio.ensure_future(coro := hold(1))
except RuntimeError as e:
    print("RuntimeError:", e)
coro.close()
asyncio.set_event_loop(None)
