"""The fastest answer wins
最快的回答获胜

Three mirrors are asked at once. `asyncio.wait` with FIRST_COMPLETED wakes main when
one of them has answered; the other two still wait for their timers. Whoever starts
tasks cleans up after them: main cancels both, and waits until they are gone.

同时询问三个镜像站。`asyncio.wait` 用 FIRST_COMPLETED，只要有一个答复，main 就被
唤醒；另外两个还在等各自的定时器。谁启动任务，谁负责收拾：main 取消它们，并等到
它们真正结束。
"""
import asyncio

MIRRORS = {"Berlin": 3, "Beijing": 1, "Boston": 2}  # seconds / 秒


async def fetch(city, seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(city, "is no longer needed")
        raise
    return f"page from {city}"


async def main():
    tasks = [asyncio.create_task(fetch(city, seconds), name=city) for city, seconds in MIRRORS.items()]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        print("winner:", task.result())
    for task in tasks:
        if task in pending:
            task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print([task.cancelled() for task in tasks])


asyncio.run(main())
