# A coroutine awaited directly is no task: control passes straight down and up.
import asyncio


async def bottom(n):
    print("bottom", n)
    await asyncio.sleep(1)
    return n * 2


async def middle(n):
    value = await bottom(n)
    print("middle got", value)
    return value + 1


async def main():
    print(await middle(1), await middle(2))
    print(await asyncio.gather(middle(3), middle(4)))
    print(asyncio.get_running_loop().time(), len(asyncio.all_tasks()))


asyncio.run(main())
