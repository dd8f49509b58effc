# wait with FIRST_EXCEPTION returns at the first failure; without one, at the end.
import asyncio


async def work(name, seconds, fail=False):
    await asyncio.sleep(seconds)
    if fail:
        raise ValueError(name)
    return name


async def main():
    tasks = [asyncio.create_task(work("a", 1)), asyncio.create_task(work("b", 2, True)), asyncio.create_task(work("c", 3))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [t.exception() is None for t in tasks if t.done()])
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), asyncio.get_running_loop().time())


asyncio.run(main())
