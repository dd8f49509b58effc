"""SystemExit and KeyboardInterrupt in tasks, callbacks and groups: what stops, what is cleaned up, what is raised."""
import asyncio


async def other():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("  other cancelled")
        raise
    finally:
        print("  other finally")


async def raises(error):
    await asyncio.sleep(1)
    raise error


async def in_task(error):
    asyncio.create_task(other(), name="other")
    task = asyncio.create_task(raises(error), name="raises")
    try:
        await task
    except BaseException as e:
        print("  main gets", repr(e))
        raise


async def in_main(error):
    asyncio.create_task(other(), name="other")
    await raises(error)


async def in_callback(error):
    asyncio.create_task(other(), name="other")

    def callback():
        raise error

    asyncio.get_running_loop().call_later(1, callback)
    try:
        await asyncio.sleep(5)
    except BaseException as e:
        print("  main gets", repr(e))
        raise


async def in_group(error):
    async with asyncio.TaskGroup() as group:
        group.create_task(other(), name="other")
        group.create_task(raises(error), name="raises")


async def in_group_body(error):
    async with asyncio.TaskGroup() as group:
        group.create_task(other(), name="other")
        await asyncio.sleep(0)
        raise error


async def in_gather(error):
    print(await asyncio.gather(raises(error), other(), return_exceptions=True))


async def in_thread_of_await(error):
    async with asyncio.timeout(5):
        await asyncio.wait_for(raises(error), 3)


for function in (in_task, in_main, in_callback, in_group, in_group_body, in_gather, in_thread_of_await):
    for error in (SystemExit(3), KeyboardInterrupt("k")):
        print(function.__name__, repr(error))
        try:
            asyncio.run(function(error))
        except BaseException as e:
            print("  run raises", repr(e), e is error)
