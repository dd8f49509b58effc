# asyncio.Runner keeps one loop for several runs.
import asyncio


async def work(n):
    await asyncio.sleep(n)
    return asyncio.get_running_loop()


with asyncio.Runner() as runner:
    first = runner.run(work(1))
    second = runner.run(work(2))
    print(first is second, runner.get_loop() is first, first.time())
print(first.is_closed())
try:
    runner.run(work(1))
except RuntimeError as error:
    print(error)
print(asyncio.run(work(0)) is first)
