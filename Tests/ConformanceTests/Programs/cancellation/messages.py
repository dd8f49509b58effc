"""The message of cancel(msg) on its way: through await, gather, wait_for, shield and task groups."""
import asyncio


async def sleeper(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print(name, "gets", e.args)
        raise


async def direct():
    await sleeper("direct")


async def through_task():
    await asyncio.create_task(sleeper("task"), name="inner")


async def through_gather():
    await asyncio.gather(sleeper("g1"), sleeper("g2"))


async def through_wait_for():
    await asyncio.wait_for(sleeper("wait_for"), 5)


async def through_timeout():
    async with asyncio.timeout(5):
        await sleeper("timeout")


async def through_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(sleeper("in group"), name="in group")


async def through_shield():
    await asyncio.shield(asyncio.create_task(sleeper("shielded"), name="shielded"))


async def through_wait():
    await asyncio.wait([asyncio.create_task(sleeper("waited"), name="waited")])


async def new_message():
    try:
        await sleeper("new")
    except asyncio.CancelledError as e:
        raise asyncio.CancelledError("another", "message") from e


async def main():
    for function in (direct, through_task, through_gather, through_wait_for, through_timeout, through_group,
                     through_shield, through_wait, new_message):
        for message in ("stop", None):
            task = asyncio.create_task(function(), name=function.__name__)
            await asyncio.sleep(1)
            task.cancel(message) if message else task.cancel()
            try:
                await task
            except asyncio.CancelledError as e:
                print(function.__name__, e.args, task.cancelled())
    for other in list(asyncio.all_tasks()):
        if other.get_name() in ("shielded", "waited"):
            other.cancel("at the end")
    await asyncio.sleep(0)
    task = asyncio.create_task(sleeper("unstarted"), name="unstarted")
    task.cancel("before it began")
    try:
        await task
    except asyncio.CancelledError as e:
        print(e.args)


asyncio.run(main())
