"""all_tasks and current_task: with and without a loop, inside callbacks, of finished loops."""
import asyncio


async def work(n):
    await asyncio.sleep(n)


def names(tasks):
    return sorted(t.get_name() for t in tasks)


async def main():
    loop = asyncio.get_running_loop()
    print(asyncio.current_task().get_name(), names(asyncio.all_tasks()))
    tasks = [asyncio.create_task(work(i), name=f"w{i}") for i in range(3)]
    print(names(asyncio.all_tasks()), names(asyncio.all_tasks(loop)))
    await asyncio.sleep(1.5)
    print(names(asyncio.all_tasks()))

    def callback():
        print("in a callback:", asyncio.current_task(), names(asyncio.all_tasks()))
        print(asyncio.get_running_loop() is loop)

    loop.call_soon(callback)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    tasks[2].cancel()
    print(names(asyncio.all_tasks()))
    await asyncio.wait([tasks[2]])
    print(names(asyncio.all_tasks()), isinstance(asyncio.all_tasks(), set))

    async def other():
        return asyncio.current_task().get_name(), asyncio.current_task() is asyncio.current_task(loop)

    print(await other())
    print(await asyncio.create_task(other(), name="other"))
    return loop


loop = asyncio.run(main())
print(asyncio.all_tasks(loop), asyncio.current_task(loop))
for action in (asyncio.all_tasks, asyncio.current_task, asyncio.get_running_loop):
    try:
        action()
    except RuntimeError as e:
        print("RuntimeError:", e)
coro = work(1)
try:
    asyncio.create_task(coro)
except RuntimeError as e:
    print("RuntimeError:", e)
coro.close()
print(asyncio._get_running_loop())
