# finally may await while a cancellation passes; a second cancel interrupts that.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaning")
        try:
            await asyncio.sleep(5)
            print("never")
        except asyncio.CancelledError:
            print("cleaning cut short")
            raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), asyncio.get_running_loop().time())


asyncio.run(main())
