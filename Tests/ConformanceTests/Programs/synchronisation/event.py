# An Event wakes all who wait for it, in the order in which they came.
import asyncio


async def waiter(name, event):
    print(name, "waits")
    await event.wait()
    print(name, "goes")


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "abc"]
    await asyncio.sleep(1)
    print(event.is_set())
    event.set()
    print("set")
    await asyncio.gather(*tasks)
    await waiter("late", event)
    event.clear()
    print(event.is_set())


asyncio.run(main())
