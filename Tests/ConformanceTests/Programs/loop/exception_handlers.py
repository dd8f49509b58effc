"""loop.set_exception_handler: what it is told, and what happens when it fails itself."""
import asyncio


def show(loop, context):
    print("handler:", type(loop).__name__.replace("_Unix", ""), sorted(context))
    print("  message:", context["message"].split(" at ")[0])
    print("  exception:", repr(context.get("exception")))


def broken(loop, context):
    raise RuntimeError("the handler fails")


def boom(text):
    raise ValueError(text)


class QuietLoop(asyncio.SelectorEventLoop):
    def default_exception_handler(self, context):
        print("default:", context["message"].split(" at ")[0], repr(context.get("exception")))
        inner = context.get("context")
        if inner:
            print("  inner:", inner["message"].split(" at ")[0])


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.call_exception_handler({"message": "by hand"})
    loop.set_exception_handler(show)
    print(loop.get_exception_handler() is show)
    loop.call_soon(boom, "first")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.call_later(0.1, boom, "second")
    await asyncio.sleep(0.2)
    future = loop.create_future()
    future.set_exception(OSError("nobody looks"))
    del future
    await asyncio.sleep(0)
    future = loop.create_future()
    future.add_done_callback(lambda f: boom("in done callback"))
    future.set_result(None)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.set_exception_handler(broken)
    loop.call_soon(boom, "third")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    loop.call_soon(boom, "fourth")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for wrong in (5, "text"):
        try:
            loop.set_exception_handler(wrong)
        except TypeError as e:
            print("TypeError:", e)


asyncio.run(main(), loop_factory=QuietLoop)
