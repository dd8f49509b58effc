"""A loop class of the program's own: methods overridden, counted and called through super()."""
import asyncio


class LoggingLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.log = []

    def create_task(self, coro, **options):
        self.log.append(("create_task", coro.__qualname__, sorted(options)))
        return super().create_task(coro, **options)

    def call_later(self, delay, callback, *args, context=None):
        self.log.append(("call_later", delay))
        return super().call_later(delay, callback, *args, context=context)

    def create_future(self):
        self.log.append("create_future")
        return super().create_future()

    def run_until_complete(self, future):
        self.log.append("run_until_complete")
        return super().run_until_complete(future)

    def stop(self):
        self.log.append("stop")
        super().stop()

    def time(self):
        return super().time() + 1000


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    print(type(loop).__name__, loop.time())
    print(await asyncio.gather(work(0), loop.create_task(work(0), name="named")))
    loop.call_later(1, loop.create_future().set_result, 1)
    return "end"


loop = LoggingLoop()
print(loop.run_until_complete(main()))
for entry in loop.log:
    print(entry)
print(loop)
loop.close()
for name in ("run_forever", "call_soon", "create_task", "time", "stop", "is_running"):
    try:
        getattr(asyncio.AbstractEventLoop(), name)
        print(name, "is there")
    except AttributeError as e:
        print("AttributeError", e)
