# wait with a time-out cancels nothing and raises nothing.
import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    print("end of", seconds)
    return seconds


async def main():
    tasks = [asyncio.create_task(work(s)) for s in (1, 3)]
    done, pending = await asyncio.wait(tasks, timeout=2)
    print(len(done), len(pending), asyncio.get_running_loop().time())
    done, pending = await asyncio.wait(tasks, timeout=0)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(pending)
    print(len(done), len(pending), asyncio.get_running_loop().time())
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending), asyncio.get_running_loop().time())


asyncio.run(main())
