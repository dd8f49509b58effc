# A coroutine that is never awaited does not run; the program goes on.
import asyncio


async def work():
    print("never")


async def main():
    work()
    print("main")
    asyncio.sleep(1)
    print(asyncio.get_running_loop().time())


asyncio.run(main())
print("end")
