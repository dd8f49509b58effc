# A left-over task that swallows its cancellation is waited for.
import asyncio


async def stubborn():
    for n in range(3):
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            print("not yet", asyncio.get_running_loop().time())
    print("stubborn ends", asyncio.get_running_loop().time())


async def failing():
    try:
        await asyncio.sleep(100)
    finally:
        raise ValueError("while ending")


async def main():
    asyncio.create_task(stubborn())
    asyncio.create_task(failing())
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
print("after")
