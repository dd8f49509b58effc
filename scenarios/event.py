"""A starting gun
发令枪

An Event is a flag that tasks can wait for. The runners are parked at `wait()`; they
need no timer, since somebody will wake them. `set()` makes all of them ready at
once, in the order in which they came, and they run in the next tick.

Event 是一面可以等待的旗。选手们停在 `wait()`：不需要定时器，因为会有人叫醒他们。
`set()` 让所有等待者按到来的顺序一起就绪，在下一个 tick 里运行。
"""
import asyncio

RUNNERS = {"hare": 1, "tortoise": 3, "snail": 9}  # seconds / 秒


async def run(name, seconds, gun):
    print(name, "is in place")
    await gun.wait()
    await asyncio.sleep(seconds)
    print(name, "arrives")


async def main():
    gun = asyncio.Event()
    race = asyncio.gather(*[run(name, seconds, gun) for name, seconds in RUNNERS.items()])
    await asyncio.sleep(2)
    print("bang!")
    gun.set()
    await race


asyncio.run(main())
