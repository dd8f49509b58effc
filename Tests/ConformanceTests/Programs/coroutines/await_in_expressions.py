# await inside expressions, arguments, comprehensions and conditions.
import asyncio


async def value(n):
    await asyncio.sleep(0)
    return n


async def main():
    print(await value(1) + await value(2) * await value(3))
    print([await value(n) for n in range(3) if await value(n) != 1], f"{await value('f')}")
    print({n: await value(n * n) for n in range(3)}, max([await value(2), await value(5)]))
    print(await value(1) if await value(0) else await value("else"), (await value([7]))[0])
    total = 0
    while (total := total + await value(2)) < 6:
        print("total", total)
    print(not await value(0), -await value(3), (await value("a")).upper(), sum([await value(n) for n in (1, 2)]))


asyncio.run(main())
