"""Classes derived from Task and Future whose __await__ is their own: await calls it, the loop does not."""
import asyncio


class LoggedTask(asyncio.Task):
    """Tells who awaits it, and for how long."""

    def __await__(self):
        waiter, started = asyncio.current_task().get_name(), self.get_loop().time()
        print(f"{waiter} awaits {self.get_name()}")
        try:
            result = yield from super().__await__()
        except BaseException as exception:
            print(f"{self.get_name()} ends with {exception!r}")
            raise
        else:
            print(f"{self.get_name()} gave {result!r} after {self.get_loop().time() - started:.1f} s")
            return result


class DoubledFuture(asyncio.Future):
    """Gives twice its result."""

    def __await__(self):
        return 2 * (yield from super().__await__())

    __iter__ = __await__


class Inherited(DoubledFuture):
    """Has it from its base."""


class Plain(asyncio.Future):
    """Has none of its own."""


class Refused(asyncio.Future):
    """Can't be awaited."""

    __await__ = None


class Wrong(asyncio.Future):
    """Gives no iterator."""

    def __await__(self):
        return [1]


async def work(seconds, result):
    await asyncio.sleep(seconds)
    if isinstance(result, Exception):
        raise result
    return result


async def attempt(title, awaitable):
    try:
        print(title, repr(await awaitable))
    except Exception as exception:
        print(title, type(exception).__name__, exception)


async def futures(loop):
    for cls in (DoubledFuture, Inherited, Plain):
        future = cls()
        loop.call_later(0.5, future.set_result, 21)
        await attempt(cls.__name__, future)
        await attempt(f"{cls.__name__} that is done", future)
    for cls in (Refused, Wrong):
        await attempt(cls.__name__, cls())
    both = [DoubledFuture(), Plain()]
    for future in both:
        loop.call_later(0.1, future.set_result, 4)
    print("gather", await asyncio.gather(*both), "wait_for", await asyncio.wait_for(both[0], 1))


async def main():
    loop = asyncio.get_running_loop()
    await futures(loop)
    loop.set_task_factory(lambda loop, coro, **options: LoggedTask(coro, loop=loop, **options))
    await attempt("result:", asyncio.create_task(work(1, "tea"), name="tea"))
    await attempt("error:", asyncio.create_task(work(1, KeyError("cup")), name="cup"))
    task = asyncio.create_task(work(5, "never"), name="slow")
    loop.call_later(0.2, task.cancel, "enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error)
    async with asyncio.TaskGroup() as group:
        group.create_task(work(0.1, "grouped"), name="grouped")
    print("wait_for", await asyncio.wait_for(work(0.1, "in time"), 1))


asyncio.run(main())
