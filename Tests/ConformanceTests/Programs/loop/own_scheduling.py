"""Loops whose class, or instance, has scheduling methods of its own: they are asked where CPython asks them."""
import asyncio


def name(callback):
    """What a callback is called: steps of tasks are objects without a name."""
    return getattr(callback, '__name__', type(callback).__name__)


class Telling(asyncio.SelectorEventLoop):
    def call_soon(self, callback, *args, context=None):
        print('call_soon', name(callback), len(args), context is not None)
        return super().call_soon(callback, *args, context=context)

    def call_later(self, delay, callback, *args, context=None):
        print('call_later', delay, name(callback), len(args))
        return super().call_later(delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        print('call_at', round(when, 6), name(callback))
        return super().call_at(when, callback, *args, context=context)

    def create_task(self, coro, **kwargs):
        print('create_task', coro.__name__, sorted(kwargs))
        return super().create_task(coro, **kwargs)

    def create_future(self):
        print('create_future')
        return super().create_future()

    def call_exception_handler(self, context):
        print('call_exception_handler', context['message'].partition('(')[0])


async def child(n):
    await asyncio.sleep(0.1 * n, n)
    await asyncio.sleep(0)
    return n


async def main():
    loop = asyncio.get_running_loop()
    print('-- sleep')
    print(await asyncio.sleep(0.5, 'slept'))
    print('-- create_task')
    task = asyncio.create_task(child(1))
    task.add_done_callback(lambda t: print('done', t.result()))
    print(await task)
    print('-- gather')
    print(await asyncio.gather(child(1), child(2)))
    print('-- wait_for')
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.2)
    except TimeoutError:
        print('timeout')
    print('-- group')
    async with asyncio.TaskGroup() as group:
        group.create_task(child(1), name='first')
    print('-- queue')
    queue = asyncio.Queue()
    getter = asyncio.ensure_future(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait('item')
    print(await getter)
    print('-- event')
    event = asyncio.Event()
    loop.call_later(0.1, event.set)
    await event.wait()
    print('-- error')
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print('-- cancel')
    task = asyncio.create_task(child(5))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled')
    print('-- wait')
    done, pending = await asyncio.wait([loop.create_task(child(1))], timeout=1)
    print(len(done), len(pending))
    print('-- bad yield')

    class Bad:
        def __await__(self):
            yield 5

    async def bad():
        await Bad()
    try:
        await asyncio.create_task(bad())
    except RuntimeError as e:
        print(e)


asyncio.run(main(), loop_factory=Telling)

print('== steps')


async def worker(label):
    for _ in range(2):
        await asyncio.sleep(0)
    return label


async def spy():
    loop = asyncio.get_running_loop()
    original = loop.call_soon
    seen = []

    def call_soon(callback, *args, context=None):
        owner = getattr(callback, '__self__', None)
        seen.append(owner.get_name() if isinstance(owner, asyncio.Task) else name(callback))
        return original(callback, *args, context=context)

    loop.call_soon = call_soon
    one = asyncio.create_task(worker('a'), name='one')
    two = asyncio.create_task(worker('b'), name='two')
    print(await asyncio.gather(one, two))
    print(seen)
    del loop.call_soon
    seen.clear()
    await asyncio.create_task(worker('c'), name='three')
    print(seen)


asyncio.run(spy())

print('== wrapped')


async def wrap():
    """Callbacks in a function of one's own: the steps run inside of it."""
    loop = asyncio.get_running_loop()
    original = loop.call_soon
    depth = 0

    def call_soon(callback, *args, context=None):
        def wrapped():
            nonlocal depth
            depth += 1
            print('begin', name(callback))
            callback(*args)
            print('end', name(callback))
        return original(wrapped, context=context)

    loop.call_soon = call_soon
    print(await asyncio.create_task(worker('w'), name='wrapped'))
    await asyncio.sleep(0.1)
    try:
        await asyncio.create_task(child(-1) if depth < 0 else failing())
    except ValueError as e:
        print('ValueError', e)
    loop.call_soon = original
    print(depth)


async def failing():
    await asyncio.sleep(0)
    raise ValueError('oops')


asyncio.run(wrap())
