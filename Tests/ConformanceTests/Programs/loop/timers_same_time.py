# Timers, callbacks and tasks that fall on the same instant.
import asyncio


async def sleeper(name, seconds):
    await asyncio.sleep(seconds)
    print("sleeper", name)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "timer made first")
    a = asyncio.create_task(sleeper("a", 1))
    loop.call_later(1, loop.call_soon, print, "soon after a timer")
    b = asyncio.create_task(sleeper("b", 1))
    loop.call_at(1, print, "timer made last")
    loop.call_later(0.5 + 0.5, print, "sum of halves")
    loop.call_later(0.1 * 10, print, "ten tenths")
    await asyncio.gather(a, b)
    loop.call_later(-5, print, "in the past")
    loop.call_at(0, print, "long past")
    loop.call_soon(print, "soon")
    await asyncio.sleep(0)
    print("main")
    await asyncio.sleep(0)


asyncio.run(main())
