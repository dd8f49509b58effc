"""The await that was forgotten
忘写的 await

Without `await`, a call of a coroutine function makes a coroutine object and throws
it away. Nothing of it runs, no error is raised: "saved" is printed, and nothing was
saved. Python warns when the object dies; coroviz marks the coroutine that was never
awaited.

没有 `await`，调用协程函数只是做出一个协程对象，然后丢掉。它一行都没有运行，也不报
错：程序说已保存，其实什么都没保存。对象销毁时 Python 会给出警告；coroviz 会标出
这个从未被等待的协程。
"""
import asyncio

disk = []


async def save(text):
    await asyncio.sleep(1)
    disk.append(text)


async def main():
    save("chapter 1")  # await is missing / 少了 await
    print("saved; on disk:", disk)
    await save("chapter 2")
    print("saved; on disk:", disk)


asyncio.run(main())
