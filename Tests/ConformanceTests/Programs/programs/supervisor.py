# A supervisor restarts failing workers and gives up after a while.
import asyncio


async def worker(name, lifetimes):
    lifetime = lifetimes.pop(0)
    print(f"{asyncio.get_running_loop().time():.1f} {name} starts")
    await asyncio.sleep(abs(lifetime))
    if lifetime < 0:
        raise RuntimeError(f"{name} crashed after {-lifetime}")
    return f"{name} finished"


async def supervise(name, lifetimes, restarts=2):
    while True:
        try:
            return await worker(name, lifetimes)
        except RuntimeError as error:
            if not restarts:
                raise
            restarts -= 1
            print(f"{asyncio.get_running_loop().time():.1f} {error}; restarting")
            await asyncio.sleep(1)


async def main():
    names = {"a": [1], "b": [-1, -2, 3], "c": [-1, -1, -1]}
    tasks = {name: asyncio.create_task(supervise(name, lives), name=name) for name, lives in names.items()}
    done, _ = await asyncio.wait(tasks.values())
    for name, task in tasks.items():
        print(name, task.exception() or task.result())
    print(len(done), asyncio.get_running_loop().time())


asyncio.run(main())
