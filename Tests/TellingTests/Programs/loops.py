"""Several loops: one after another, one without a task, one in a thread; an async generator that raises and catches."""
import asyncio
import threading


async def numbers():
    try:
        yield 1
        raise ValueError("no")
    except ValueError:
        yield 2


async def main():
    async for number in numbers():
        print(number)


async def double(number):
    await asyncio.sleep(1)
    return number * 2


asyncio.run(main())

loop = asyncio.new_event_loop()
loop.call_soon(print, "hello")
loop.call_later(1, loop.stop)
loop.run_forever()
loop.close()

loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, name="server")
thread.start()
future = asyncio.run_coroutine_threadsafe(double(21), loop)
print(future.result())
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
