"""Await is a call that may be left
await 就是可以中途离开的调用

Three coroutines, one task. `await make_tea()` calls make_tea as a function would be
called, in the same turn; the loop does not come into it. Only the sleep at the very
bottom leaves: the whole chain is put aside at once, and later taken up at its
innermost line. Watch the call chain grow, rest and shrink.

三个协程，一个任务。`await make_tea()` 像普通函数调用一样进入 make_tea，还在同一轮
里，循环并不参与。只有最底层的 sleep 会真正离开：整条调用链一起被放到一边，之后再
从最里面那一行接着走。看调用链如何变长、停住、再变短。
"""
import asyncio

BOIL = 2  # seconds / 秒
STEEP = 3


async def boil(what):
    print("the kettle is on")
    await asyncio.sleep(BOIL)
    return f"hot {what}"


async def make_tea():
    water = await boil("water")
    print("pouring", water)
    await asyncio.sleep(STEEP)
    return "a cup of tea"


async def main():
    cup = await make_tea()
    print("here is", cup)


asyncio.run(main())
