# Async generators that were not closed are closed when the loop ends.
import asyncio


async def numbers(name):
    try:
        n = 0
        while True:
            yield n
            n += 1
    finally:
        await asyncio.sleep(1)
        print("closed", name)


keep = []


async def main():
    for name in "abc":
        source = numbers(name)
        keep.append(source)
        print(name, await anext(source), await anext(source))


asyncio.run(main())
print("end")
