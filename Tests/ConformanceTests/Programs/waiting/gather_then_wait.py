# gather inside wait_for inside gather: who is cancelled when the time is up.
import asyncio


async def step(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "done")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def group(name, limit):
    try:
        return await asyncio.wait_for(asyncio.gather(step(name + "1", 1), step(name + "2", 3)), limit)
    except TimeoutError:
        return name + " timed out"


async def main():
    print(await asyncio.gather(group("a", 2), group("b", 4), step("c", 2.5)))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
