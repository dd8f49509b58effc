# A TaskGroup waits for all its tasks at the end of the block.
import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    print("finished", name)
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(work("a", 2))
        b = group.create_task(work("b", 1), name="bee")
        print("in the block", b.get_name())
    print("after the block", a.result(), b.result(), asyncio.get_running_loop().time())
    try:
        group.create_task(asyncio.sleep(0))
    except RuntimeError as error:
        print(str(error).split(" <")[0], str(error).endswith("finished") or "is finished" in str(error))


asyncio.run(main())
