# The older way: get_event_loop and ensure_future before any loop runs.
import asyncio


async def number(x):
    print("Number:", x)
    return x


coroutine = number(1)
loop = asyncio.get_event_loop()
loop.run_until_complete(coroutine)
task = asyncio.ensure_future(number(2))
print(task)
asyncio.get_event_loop().run_until_complete(task)
print(task, loop is asyncio.get_event_loop())
tasks = [asyncio.ensure_future(number(n)) for n in (3, 4)]
done, pending = loop.run_until_complete(asyncio.wait(tasks))
print(len(done), len(pending), [t.result() for t in tasks])
loop.run_until_complete(asyncio.gather(number(5), number(6)))
loop.close()
