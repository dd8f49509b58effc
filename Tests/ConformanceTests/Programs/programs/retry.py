# Retries with growing pauses, and a decorator around a coroutine function.
import asyncio
import random

random.seed(3)


def retry(times, pause):
    def wrap(function):
        async def call(*args):
            for attempt in range(1, times + 1):
                try:
                    return await function(*args)
                except ConnectionError as error:
                    if attempt == times:
                        raise
                    delay = pause * 2**attempt
                    print(f"{args[0]}: {error}, again in {delay} s")
                    await asyncio.sleep(delay)

        return call

    return wrap


@retry(times=3, pause=0.5)
async def fetch(name):
    await asyncio.sleep(random.random())
    if random.random() < 0.6:
        raise ConnectionError(f"no answer ({random.randint(500, 504)})")
    return f"{name} ok"


async def main():
    results = await asyncio.gather(*(fetch(f"host{n}") for n in range(4)), return_exceptions=True)
    for result in results:
        print(repr(result))
    print(f"{asyncio.get_running_loop().time():.6f}")


asyncio.run(main())
