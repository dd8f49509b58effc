"""asyncio.Runner: context variables live on from run to run; loop_factory and debug."""
import asyncio
import contextvars

var = contextvars.ContextVar("var", default="default")


async def change(value):
    old = var.get()
    var.set(value)
    await asyncio.sleep(0)
    return old, var.get()


with asyncio.Runner() as runner:
    print(runner.run(change("first")))
    print(runner.run(change("second")))
    own = contextvars.copy_context()
    own.run(var.set, "own")
    print(runner.run(change("third"), context=own))
    print(own[var])
    print(runner.run(change("fourth")))
print(var.get())


class MyLoop(asyncio.SelectorEventLoop):
    made = 0

    def __init__(self):
        super().__init__()
        MyLoop.made += 1

    def close(self):
        print("closing", type(self).__name__, self.is_closed())
        super().close()


async def who():
    loop = asyncio.get_running_loop()
    return type(loop).__name__, loop.get_debug()


print(asyncio.run(who(), loop_factory=MyLoop))
print(asyncio.run(who(), loop_factory=MyLoop, debug=True))
print(asyncio.run(who(), debug=True))
print(asyncio.run(who(), debug=False))
with asyncio.Runner(loop_factory=MyLoop, debug=True) as runner:
    print(runner.run(who()))
    print(repr(runner.get_loop()))
print(MyLoop.made)
print(repr(asyncio.new_event_loop()).replace("_Unix", ""))
