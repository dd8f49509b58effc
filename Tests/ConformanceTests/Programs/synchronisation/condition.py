# A Condition: wait gives the lock up, notify wakes some, notify_all the rest.
import asyncio


async def waiter(name, condition):
    async with condition:
        print(name, "waits")
        await condition.wait()
        print(name, "woke")


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, condition)) for n in "abcd"]
    await asyncio.sleep(1)
    async with condition:
        condition.notify(2)
        print("notified two", condition.locked())
    await asyncio.sleep(1)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
