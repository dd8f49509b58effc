"""A call that stops everybody
一个让所有人停下的调用

`time.sleep` does not give up the turn: it holds the only thread there is. While
the careless task sleeps, the timers of the others become due and nobody looks at
them. Wrapping the call in `async def` changes nothing. Put `await asyncio.sleep` in
its place and the whole takes 2 seconds instead of 4.

`time.sleep` 不会让出这一轮：它占着唯一的线程。粗心的任务睡着时，别人的定时器到期了
也没有人理会。把它包进 `async def` 毫无用处。换成 `await asyncio.sleep`，总时间就从
4 秒变成 2 秒。
"""
import asyncio
import time

SECONDS = 2


async def wrapped_sleep(seconds):
    time.sleep(seconds)  # blocks the loop / 阻塞整个循环


async def careless(name):
    print(name, "blocks the loop")
    await wrapped_sleep(SECONDS)
    print(name, "is done")


async def punctual():
    loop = asyncio.get_running_loop()
    for due in (0.5, 1.0, 1.5):
        await asyncio.sleep(due - loop.time())
        print(f"due at {due} s, resumed at {loop.time()} s")


async def main():
    await asyncio.gather(careless("first"), careless("second"), punctual())
    print("it took", asyncio.get_running_loop().time(), "s")


asyncio.run(main())
