# What a callback schedules runs in the next tick, not in this one.
import asyncio


def outer(n):
    print("outer", n)
    loop.call_soon(inner, n)


def inner(n):
    print("inner", n)
    if n == 2:
        loop.stop()
        print("stop was called; this tick ends first")


loop = asyncio.new_event_loop()
for n in range(3):
    loop.call_soon(outer, n)
loop.run_forever()
loop.close()
