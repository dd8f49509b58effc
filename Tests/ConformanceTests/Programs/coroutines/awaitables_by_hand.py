# Objects with __await__, __aiter__ and __anext__, and what await refuses
import asyncio
class Soon:
    def __init__(self, value): self.value = value
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return self.value
class Bad:
    def __await__(self): return 5
class BadCoroutine:
    def __await__(self): return coroutine()
class Ticker:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.n: raise StopAsyncIteration
        self.n -= 1
        return await Soon(self.n)
class NoNext:
    def __aiter__(self): return 5
class NextNotAwaitable:
    def __aiter__(self): return self
    def __anext__(self): return 7
class Manager:
    async def __aenter__(self): print('enter'); return 'entered'
    async def __aexit__(self, *info): print('exit', info[0]); return info[0] is ValueError
async def coroutine(): return 'c'
async def attempt(make):
    try: print(await make())
    except BaseException as error: print(type(error).__name__, error)
async def loop_over(source):
    return [item async for item in source]
async def within(manager):
    async with manager as value: return value
async def fails():
    async with Manager(): raise ValueError('swallowed')
    return 'after'
async def main():
    for make in (lambda: Soon(3), Bad, BadCoroutine, lambda: 5, lambda: 'text', lambda: None, lambda: loop_over(Ticker(3)),
                 lambda: loop_over(NoNext()), lambda: loop_over(NextNotAwaitable()), lambda: loop_over([1]),
                 lambda: within(Manager()), lambda: within(5), fails, lambda: (x for x in 'a'), lambda: anext(Ticker(1)),
                 lambda: anext(Ticker(0), 'default')):
        await attempt(make)
    print([x async for x in Ticker(4) if x % 2], {x: await Soon(x) async for x in Ticker(2)})
    c = coroutine(); print(await c)
    await attempt(lambda: c)
    print(aiter(Ticker(1)).n)
    async for x in Ticker(1): print('x', x)
    else: print('else')
asyncio.run(main())
