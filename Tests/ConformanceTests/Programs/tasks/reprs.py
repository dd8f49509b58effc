# The repr of a task in each of its states.
import asyncio


async def work(x):
    await asyncio.sleep(1)
    if x < 0:
        raise ValueError(f"negative: {x}")
    return [x]


def report(task):
    pass


async def main():
    good = asyncio.create_task(work(1), name="good")
    bad = asyncio.create_task(work(-1), name="bad")
    gone = asyncio.create_task(work(2), name="gone")
    good.add_done_callback(report)
    for task in (good, bad, gone):
        print(task)
    await asyncio.sleep(0.5)
    print(repr(bad).split(" wait_for=")[0])
    gone.cancel()
    print(repr(gone).split(" wait_for=")[0])
    await asyncio.wait([good, bad, gone])
    for task in (good, bad, gone):
        print(task)
    print(repr(bad.exception()))


asyncio.run(main())
