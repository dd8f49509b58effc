"""A stream of values that arrive in time
一串陆续到来的值

An asynchronous generator may await between two yields. `async for` asks it for one
value after another; while it sleeps, the other task runs. `break` leaves it in the
middle; `aclosing` closes it there and then, so that its `finally` happens in time.

异步生成器可以在两次 yield 之间 await。`async for` 一个接一个地向它要值；它睡着的
时候，另一个任务照常运行。`break` 会把它丢在半路；`aclosing` 当场把它关闭，让它的
`finally` 及时执行。
"""
import asyncio
from contextlib import aclosing

READINGS = [20.5, 21.0, 22.5, 30.0, 21.0]  # degrees / 摄氏度
EVERY = 1  # seconds / 秒
TOO_HOT = 25


async def thermometer():
    try:
        for degrees in READINGS:
            await asyncio.sleep(EVERY)
            yield degrees
    finally:
        print("thermometer is switched off")


async def watch():
    async with aclosing(thermometer()) as readings:
        async for degrees in readings:
            print("reading:", degrees)
            if degrees > TOO_HOT:
                print("too hot!")
                break


async def blink():
    for number in range(3):
        await asyncio.sleep(1.5)
        print("  blink", number)


async def main():
    await asyncio.gather(watch(), blink())


asyncio.run(main())
