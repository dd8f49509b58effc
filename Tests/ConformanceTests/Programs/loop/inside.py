"""What programs look at inside a loop: _ready, _scheduled, _closed, debug and task factory attributes."""
import asyncio


async def child():
    await asyncio.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    print(len(loop._ready), len(loop._scheduled), loop._closed, loop._stopping, loop._debug)
    tasks = [asyncio.create_task(child(), name=f"c{i}") for i in range(3)]
    loop.call_soon(print, "soon")
    timer = loop.call_later(5, print, "never")
    print(len(loop._ready), len(loop._scheduled))
    await asyncio.sleep(0)
    print(len(loop._ready), len(loop._scheduled))
    print([handle._cancelled for handle in loop._scheduled], loop._scheduled[0].when())
    timer.cancel()
    print(len(loop._scheduled), timer._scheduled)
    print(loop._ready.__class__.__name__, [h._callback for h in loop._ready])
    loop.call_soon(child.__name__.upper)
    print([h._callback() for h in loop._ready], [h._args for h in loop._ready])
    await asyncio.gather(*tasks)
    print(len(loop._ready), len(loop._scheduled))
    print(loop._task_factory, loop._exception_handler, loop._default_executor)
    loop.stop()
    print(loop._stopping, loop.is_running(), loop._thread_id is not None)
    return loop


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(main())
except RuntimeError as e:
    print("RuntimeError:", e)
print(loop._stopping, loop._thread_id)
loop.close()
print(loop._closed, len(loop._ready), len(loop._scheduled))
