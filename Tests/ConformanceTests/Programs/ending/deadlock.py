# Nothing ready and no timer: the loop can never go on. Exit status 86.
import asyncio


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    print("acquired once")
    try:
        await lock.acquire()
        print("never")
    finally:
        print("finally")


asyncio.run(main())
print("never")
