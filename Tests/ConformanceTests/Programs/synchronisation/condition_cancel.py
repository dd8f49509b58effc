# A cancelled waiter of a Condition takes the lock again before it goes.
import asyncio


async def waiter(name, condition):
    async with condition:
        try:
            await condition.wait()
            print(name, "woke")
        except asyncio.CancelledError:
            print(name, "cancelled, lock held:", condition.locked())
            raise


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, condition)) for n in "abc"]
    await asyncio.sleep(1)
    tasks[0].cancel()
    async with condition:
        condition.notify()
    print(await asyncio.gather(tasks[0], tasks[1], return_exceptions=True))
    async with condition:
        condition.notify_all()
    await tasks[2]


asyncio.run(main())
