"""Context variables: what tasks and callbacks see, context= everywhere, resets, copies."""
import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


def show(name):
    print(name, var.get())


async def child(name, value=None):
    before = var.get()
    if value:
        var.set(value)
    await asyncio.sleep(0)
    print(name, "saw", before, "has", var.get())


async def main():
    loop = asyncio.get_running_loop()
    var.set("main")
    await child("awaited", "changed by await")
    show("after await")
    await asyncio.create_task(child("task", "changed by task"), name="task")
    show("after task")
    await asyncio.gather(child("g1", "one"), child("g2", "two"), child("g3"))
    show("after gather")
    context = contextvars.copy_context()
    await asyncio.create_task(child("given", "in given context"), context=context, name="given")
    print(context[var])
    show("after given")
    await loop.create_task(child("again"), context=context, name="again")
    async with asyncio.TaskGroup() as group:
        group.create_task(child("in group", "group"), context=context, name="in group")
    print(context[var])

    def callback(name):
        show(name)
        var.set(name)

    loop.call_soon(callback, "call_soon")
    loop.call_soon(callback, "call_soon with context", context=context)
    loop.call_later(0.1, callback, "call_later")
    loop.call_at(0.2, callback, "call_at with context", )
    loop.call_soon_threadsafe(callback, "threadsafe", context=context) if False else None
    future = loop.create_future()
    future.add_done_callback(lambda f: callback("done"))
    future.add_done_callback(lambda f: callback("done with context"), context=context)
    var.set("main changed")
    future.set_result(None)
    await asyncio.sleep(0.3)
    show("main at the end")
    print(context[var])
    handle = loop.call_soon(callback, "handle", context=context)
    print(handle.get_context() is context)
    timer = loop.call_later(1, callback, "timer")
    print(timer.get_context()[var])
    handle.cancel()
    timer.cancel()
    token = var.set("temporary")
    show("set")
    var.reset(token)
    show("reset")
    print(asyncio.current_task().get_context()[var])


asyncio.run(main())
show("outside")
