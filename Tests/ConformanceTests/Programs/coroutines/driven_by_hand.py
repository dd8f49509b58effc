# Asynchronous generators, coroutines and futures driven by send() instead of await.
import asyncio
async def ag():
    try:
        x = yield 1
        print("got", x)
        await asyncio.sleep(0)
        yield 2
    finally:
        print("fin")
g = ag()
s = g.asend(None)
print(type(s).__name__, hasattr(s, "send"), hasattr(iter([]), "send"))
try: s.send(None)
except StopIteration as e: print("item", e.value)
s = g.asend("v")
print(s.send(None))
try: s.send(None)
except StopIteration as e: print("item", e.value)
try: s.send(None)
except RuntimeError as e: print(e)
c = g.aclose()
try: c.send(None)
except StopIteration as e: print("closed", e.value)
a = g.__anext__()
try: a.send(None)
except StopAsyncIteration as e: print("end", repr(e))
async def co(): 
    await asyncio.sleep(0)
    return 5
w = co().__await__()
print(type(w).__name__, w.send(None))
try: w.send(None)
except StopIteration as e: print(e.value)
class Fut:
    def __await__(self):
        r = yield self
        return r
async def m(): return await Fut()
k = m()
f = k.send(None)
print(type(f).__name__)
try: k.send(42)
except StopIteration as e: print(e.value)
async def main():
    async for x in ag():
        print(x); break
    loop = asyncio.get_running_loop()
    loop.call_soon_threadsafe(print, "ts")
    await asyncio.sleep(0.1)
    fut = loop.create_future()
    it = fut.__await__()
    print(type(it).__name__, it.send(None) is fut)
    fut.set_result(3)
    try: it.send(None)
    except StopIteration as e: print(e.value)
asyncio.run(main())
