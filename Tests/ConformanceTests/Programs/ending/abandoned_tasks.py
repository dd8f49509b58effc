"""Tasks that are pending when the program ends without asyncio.run: their finally blocks run at the very end."""
import asyncio


async def background(name, awaits=False):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    except GeneratorExit:
        print(name, "closed")
        raise
    finally:
        print(name, "finally")


async def waits_for_future():
    try:
        await asyncio.get_running_loop().create_future()
    finally:
        print("future waiter finally")


async def main():
    tasks = [asyncio.create_task(background(f"b{i}"), name=f"b{i}") for i in range(2)]
    tasks.append(asyncio.create_task(waits_for_future(), name="waiter"))
    await asyncio.sleep(1)
    tasks[0].cancel()
    return tasks


loop = asyncio.new_event_loop()
kept = loop.run_until_complete(main())
print([t.done() for t in kept])
loop.close()
print("end")
