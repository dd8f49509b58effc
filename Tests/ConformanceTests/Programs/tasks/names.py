# Task names: numbered ones, given ones, set_name, current_task, all_tasks.
import asyncio


async def who():
    return asyncio.current_task().get_name()


async def main():
    print(await who())
    first = asyncio.create_task(who())
    named = asyncio.create_task(who(), name="Alice")
    second = asyncio.create_task(who())
    second.set_name("Bob")
    print(first.get_name(), named.get_name(), second.get_name())
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    print(await asyncio.gather(first, named, second))
    numbered = asyncio.create_task(who(), name=7)
    print(repr(numbered.get_name()), await numbered, len(asyncio.all_tasks()))


asyncio.run(main())
