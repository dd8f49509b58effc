# KeyboardInterrupt out of a task goes through the loop: main is cancelled, run raises it.
import asyncio


async def other():
    try:
        await asyncio.sleep(10)
    finally:
        print("other finally")


async def interrupter():
    await asyncio.sleep(1)
    raise KeyboardInterrupt("pressed")


async def main():
    try:
        await asyncio.gather(other(), interrupter())
    finally:
        print("main finally")


try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print("interrupted", error.args)
