# The end of a loop by hand: cancel what is left, close generators, close the loop.
import asyncio


async def forever(name):
    try:
        while True:
            await asyncio.sleep(1)
    finally:
        print(name, "ends at", loop.time())


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


async def main():
    global source
    source = numbers()
    print(await anext(source))
    loop.create_task(forever("a"))
    loop.create_task(forever("b"))
    await asyncio.sleep(2.5)


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
finally:
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    print(len(left), loop.run_until_complete(asyncio.gather(*left, return_exceptions=True)))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
