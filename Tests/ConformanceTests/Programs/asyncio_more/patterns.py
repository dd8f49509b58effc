"""Patterns: retry with back-off, a rate limiter, periodic work, debouncing, first success, a pool of workers."""
import asyncio
import contextlib


async def retry(action, attempts, delay):
    for attempt in range(1, attempts + 1):
        try:
            return await action(attempt)
        except OSError as e:
            print("attempt", attempt, "failed:", e, "at", asyncio.get_running_loop().time())
            if attempt == attempts:
                raise
            await asyncio.sleep(delay * 2 ** (attempt - 1))


async def flaky(attempt):
    await asyncio.sleep(0.5)
    if attempt < 3:
        raise OSError(f"no {attempt}")
    return "at last"


class RateLimiter:
    def __init__(self, rate):
        self.interval = 1 / rate
        self.next = 0.0

    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        wait = self.next - loop.time()
        self.next = max(self.next, loop.time()) + self.interval
        if wait > 0:
            await asyncio.sleep(wait)

    async def __aexit__(self, *exc):
        pass


async def limited(limiter, n):
    async with limiter:
        print("request", n, asyncio.get_running_loop().time())


async def every(seconds, function):
    while True:
        function()
        await asyncio.sleep(seconds)


class Debounce:
    def __init__(self, delay, function):
        self.delay, self.function, self.handle = delay, function, None

    def __call__(self, *args):
        if self.handle:
            self.handle.cancel()
        self.handle = asyncio.get_running_loop().call_later(self.delay, self.function, *args)


async def first_success(*coroutines):
    tasks = [asyncio.create_task(c) for c in coroutines]
    try:
        for earliest in asyncio.as_completed(tasks):
            with contextlib.suppress(ValueError):
                return await earliest
    finally:
        for t in tasks:
            t.cancel()
        print(await asyncio.gather(*tasks, return_exceptions=True))


async def maybe(n, ok):
    await asyncio.sleep(n)
    if not ok:
        raise ValueError(n)
    return n


async def pool(limit, items):
    results = {}

    async def one(item):
        async with semaphore:
            await asyncio.sleep(item)
            results[item] = asyncio.get_running_loop().time()

    semaphore = asyncio.Semaphore(limit)
    begin = asyncio.get_running_loop().time()
    async with asyncio.TaskGroup() as group:
        for item in items:
            group.create_task(one(item))
    return {item: time - begin for item, time in results.items()}


async def main():
    loop = asyncio.get_running_loop()
    print(await retry(flaky, 5, 1), loop.time())
    limiter = RateLimiter(2)
    limiter.next = loop.time()
    await asyncio.gather(*(limited(limiter, n) for n in range(4)))
    ticks = []
    ticker = asyncio.create_task(every(0.5, lambda: ticks.append(loop.time())), name="ticker")
    await asyncio.sleep(1.75)
    ticker.cancel()
    print([t - ticks[0] for t in ticks])
    debounced = Debounce(0.3, lambda x: print("debounced", x))
    for n in range(4):
        debounced(n)
        await asyncio.sleep(0.1 if n < 2 else 0.5)
    print(await first_success(maybe(1, False), maybe(2, True), maybe(3, True)))
    print(await pool(2, [1, 3, 2, 1]))


asyncio.run(main())
