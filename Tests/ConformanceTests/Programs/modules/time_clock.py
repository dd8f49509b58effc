# One clock for time.time, monotonic, perf_counter and the loop; sleep moves it.
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    print(time.time(), time.monotonic(), time.perf_counter(), loop.time())
    await asyncio.sleep(1.5)
    print(time.time(), time.time_ns(), loop.time())
    time.sleep(0.25)
    print(time.time(), loop.time(), time.perf_counter_ns())


time.sleep(2)
asyncio.run(main())
begin = time.time()
time.sleep(0.5)
print(time.time() - begin)
