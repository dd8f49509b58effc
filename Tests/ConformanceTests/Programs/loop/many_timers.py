# Timers made in any order fire in order; some are cancelled on the way.
import asyncio

fired = []


async def main():
    loop = asyncio.get_running_loop()
    handles = [loop.call_later((n * 37 % 50) / 10, fired.append, n * 37 % 50) for n in range(50)]
    for handle in handles[::7]:
        handle.cancel()
    await asyncio.sleep(2.5)
    print(len(fired), fired == sorted(fired), fired[:5], fired[-1])
    for handle in handles[::3]:
        handle.cancel()
    await asyncio.sleep(3)
    print(len(fired), fired == sorted(fired), fired[-3:], loop.time())


asyncio.run(main())
