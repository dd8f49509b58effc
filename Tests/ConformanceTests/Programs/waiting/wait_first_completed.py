# wait with FIRST_COMPLETED returns as soon as one task is done.
import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    pending = [asyncio.create_task(work(n, s), name=n) for n, s in (("a", 3), ("b", 1), ("c", 2))]
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        print([t.result() for t in done], sorted(t.get_name() for t in pending), asyncio.get_running_loop().time())


asyncio.run(main())
