# asyncio.run twice: two loops, one count of task names and ticks.
import asyncio


async def name():
    return asyncio.current_task().get_name()


async def main():
    print(await name(), await asyncio.create_task(name()))
    return asyncio.get_running_loop()


one = asyncio.run(main())
two = asyncio.run(main())
print(one is two, one.is_closed(), two.is_closed())
