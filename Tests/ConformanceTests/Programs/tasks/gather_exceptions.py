# gather: the first exception comes out, the others go on; return_exceptions collects.
import asyncio


async def work(name, seconds, fail=False):
    await asyncio.sleep(seconds)
    if fail:
        raise RuntimeError(name)
    print("finished", name)
    return name


async def main():
    try:
        await asyncio.gather(work("a", 1), work("b", 2, True), work("c", 3))
    except RuntimeError as error:
        print("caught", error, asyncio.get_running_loop().time())
    await asyncio.sleep(2)
    print(await asyncio.gather(work("d", 2), work("e", 1, True), return_exceptions=True))
    print(await asyncio.gather())


asyncio.run(main())
