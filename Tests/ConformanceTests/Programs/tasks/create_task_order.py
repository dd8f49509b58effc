# A new task does not run before its maker gives up control; tasks start in the order made.
import asyncio


async def child(n):
    print("child", n)


async def main():
    for n in range(3):
        asyncio.create_task(child(n))
        print("made", n)
    print("main goes on")
    await asyncio.sleep(0)
    print("main again")


asyncio.run(main())
