"""Futures of classes with methods of their own: a task asks them, as CPython's does."""
import asyncio


class Telling(asyncio.Future):
    def result(self):
        print('result asked')
        return super().result()

    def exception(self):
        print('exception asked')
        return super().exception()

    def set_result(self, value):
        print('set_result', value)
        super().set_result(value)

    def add_done_callback(self, fn, *, context=None):
        print('add_done_callback', getattr(fn, '__name__', type(fn).__name__))
        super().add_done_callback(fn, context=context)

    def remove_done_callback(self, fn):
        print('remove_done_callback', fn.__name__)
        return super().remove_done_callback(fn)

    def cancel(self, msg=None):
        print('cancel', msg)
        return super().cancel(msg)


class Doubling(asyncio.Future):
    """The task is told another result; `await` has the real one."""

    def result(self):
        raise LookupError('not this one')


class TellingLoop(asyncio.SelectorEventLoop):
    def create_future(self):
        return Telling(loop=self)


async def main():
    loop = asyncio.get_running_loop()
    print('-- awaited')
    future = Telling()
    loop.call_later(0.1, future.set_result, 5)
    print(await future)
    print('-- done already')
    print(await future)
    print('-- sleep')
    print(await asyncio.sleep(0.1, 'slept'))
    print('-- wait_for')
    try:
        await asyncio.wait_for(Telling(), 0.1)
    except TimeoutError:
        print('timeout')
    print('-- gather')
    one, two = Telling(), Telling()
    loop.call_soon(one.set_result, 1)
    loop.call_soon(two.set_exception, KeyError('k'))
    print(await asyncio.gather(one, two, return_exceptions=True))
    print('-- wait')
    late = Telling()
    done, pending = await asyncio.wait([late], timeout=0.1)
    print(len(done), len(pending))
    print('-- cancelled')

    async def waiter():
        await late
    task = asyncio.create_task(waiter())
    await asyncio.sleep(0.01)
    task.cancel('why')
    try:
        await task
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
    print('-- another result')
    odd = Doubling()
    loop.call_soon(odd.set_result, 1)
    try:
        print(await odd)
    except LookupError as e:
        print('LookupError', e)
    print('-- shield')
    inner = Telling()
    loop.call_later(0.1, inner.set_result, 'shielded')
    print(await asyncio.shield(inner))
    print('-- queue')
    queue = asyncio.Queue()
    loop.call_later(0.1, queue.put_nowait, 'item')
    print(await queue.get())


asyncio.run(main(), loop_factory=TellingLoop)
