# Eager tasks run their first step at once, and may be done before anyone awaits them.
import asyncio


async def quick():
    print("quick runs")
    return "quick"


async def slow():
    print("slow begins")
    await asyncio.sleep(1)
    print("slow ends")
    return "slow"


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    a = asyncio.create_task(quick())
    b = asyncio.create_task(slow())
    print("made", a.done(), b.done())
    print(await asyncio.gather(a, b))


asyncio.run(main())
