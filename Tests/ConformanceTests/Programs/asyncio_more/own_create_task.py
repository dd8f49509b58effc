"""A loop whose class has a create_task of its own: asyncio.create_task, gather and TaskGroup go through it."""
import asyncio
import contextvars

request = contextvars.ContextVar("request", default="none")


class CountingLoop(asyncio.SelectorEventLoop):
    """Numbers its tasks and refuses some."""

    made = 0

    def create_task(self, coro, **options):
        self.made += 1
        print(f"{self.time():.1f} create_task {coro.__name__} {sorted(options)} name={options.get('name')!r}")
        if options.get("name") == "refused":
            coro.close()
            raise RuntimeError("no more tasks")
        task = super().create_task(coro, **options)
        task.number = self.made
        return task


class Heir(CountingLoop):
    """Has it from its base."""


async def work(seconds, result):
    await asyncio.sleep(seconds)
    return f"{result} {request.get()}"


async def main():
    loop = asyncio.get_running_loop()
    first = asyncio.create_task(work(0.1, "first"))
    second = asyncio.create_task(work(0.2, "second"), name="two")
    context = contextvars.copy_context()
    context.run(request.set, "mine")
    third = asyncio.create_task(work(0.3, "third"), context=context)
    print(await first, await second, await third)
    print([task.number for task in (first, second, third)], second.get_name())
    print(await asyncio.gather(work(0.1, "a"), work(0.1, "b")))
    async with asyncio.TaskGroup() as group:
        group.create_task(work(0.1, "c"))
        group.create_task(work(0.1, "d"), name="named")
    print(await asyncio.wait_for(work(0.1, "e"), 1), await asyncio.shield(work(0.1, "f")))
    try:
        asyncio.create_task(work(0, "g"), name="refused")
    except RuntimeError as error:
        print(error)
    direct = loop.create_task(work(0.1, "h"))
    print(await direct, direct.number, loop.made)
    try:
        asyncio.create_task(work)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__)


for factory in (CountingLoop, Heir):
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(main())
