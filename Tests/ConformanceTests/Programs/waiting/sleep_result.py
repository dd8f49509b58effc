# sleep returns its result; negative times; nested sleeps add up.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.sleep(1, "value"), await asyncio.sleep(0, result=7))
    print(await asyncio.sleep(-1), loop.time())
    await asyncio.sleep(0.1)
    await asyncio.sleep(0.2)
    print(loop.time(), f"{loop.time():.3f}")
    try:
        await asyncio.sleep("1")
    except TypeError as error:
        print(error)


asyncio.run(main())
