"""asyncio.staggered: runners start one after the other, the first result counts."""
import asyncio
from asyncio.staggered import staggered_race
from functools import partial


def clock():
    return f"{asyncio.get_running_loop().time():.2f}"


async def connect(name, seconds, fails=False):
    print(clock(), name, "starts")
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(clock(), name, "is cancelled")
        raise
    if fails:
        print(clock(), name, "fails")
        raise ConnectionError(name)
    print(clock(), name, "is connected")
    return name


async def race(title, delay, *runners):
    print(f"-- {title}")
    winner, index, exceptions = await staggered_race([partial(connect, *runner) for runner in runners], delay)
    print(clock(), repr(winner), index, exceptions)


async def main():
    print(asyncio.staggered.__all__, asyncio.staggered.staggered_race is staggered_race)
    await race("the first is quick", 1, ("A", 0.5), ("B", 0.1), ("C", 0.1))
    await race("the second overtakes", 0.2, ("A", 1), ("B", 0.3), ("C", 2))
    await race("a failure starts the next at once", 5, ("A", 0.1, True), ("B", 0.1, True), ("C", 0.1))
    await race("all fail", 0.1, ("A", 0.3, True), ("B", 0.05, True))
    await race("without a delay each waits for a failure", None, ("A", 2, True), ("B", 1))
    await race("nobody runs", 1)

    print("-- cancelled from outside")
    task = asyncio.create_task(race("inner", 0.2, ("A", 5), ("B", 5), ("C", 5)))
    await asyncio.sleep(0.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print(clock(), "the race is cancelled")
    await asyncio.sleep(0)
    print(sorted(task.get_name() for task in asyncio.all_tasks()))

    print("-- a runner that is no function")
    print(await staggered_race([1, partial(connect, "B", 0.1)], 0.5))


asyncio.run(main())
