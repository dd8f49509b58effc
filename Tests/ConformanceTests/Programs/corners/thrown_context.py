"""The __context__ of an exception that is thrown into a generator is what the generator itself handles."""
import asyncio
from contextlib import ExitStack, contextmanager


def chain(error):
    links = []
    while error is not None and len(links) < 9:
        links.append(f'{type(error).__name__}({error})')
        error = error.__context__
    return ' <- '.join(links)


def plain():
    try:
        yield
    except BaseException as error:
        print('  inside:', chain(error))
        raise


def handling():
    try:
        {}['missing']
    except KeyError:
        try:
            yield
        except BaseException as error:
            print('  inside:', chain(error))
            raise


def delegating(inner):
    try:
        int('x')
    except ValueError:
        yield from inner()


print('thrown while something else is handled')
for make in plain, handling, lambda: delegating(plain), lambda: delegating(handling):
    try:
        raise OSError('outside')
    except OSError:
        generator = make()
        next(generator)
        try:
            generator.throw(LookupError('thrown'))
        except LookupError as error:
            print('  caught:', chain(error))

print('a generator that has not begun, and one that has ended')
try:
    raise OSError('outside')
except OSError:
    for generator in plain(), plain():
        try:
            generator.throw(LookupError('thrown'))
        except LookupError as error:
            print('  caught:', chain(error))


@contextmanager
def failing(number):
    try:
        yield number
    finally:
        raise RuntimeError(f'leaving {number}')


print('managers that fail one after the other')
try:
    with ExitStack() as stack:
        for number in range(4):
            stack.enter_context(failing(number))
        raise ValueError('body')
except RuntimeError as error:
    print(' ', chain(error))

try:
    with failing('outer'), failing('inner'):
        raise ValueError('body')
except RuntimeError as error:
    print(' ', chain(error))


def key(item):
    try:
        return 1 // item
    except ZeroDivisionError:
        raise ValueError(f'bad {item}')


print('raised in a function that a built-in calls')
try:
    raise OSError('outside')
except OSError:
    try:
        sorted([0], key=key)
    except ValueError as error:
        print(' ', chain(error))
    try:
        list(map(key, [1, 0]))
    except ValueError as error:
        print(' ', chain(error))


async def worker():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print('  worker:', chain(error))
        key(0)


async def cleaning():
    try:
        raise OSError('first')
    except OSError:
        await worker()


async def main():
    for coroutine in worker(), cleaning():
        task = asyncio.create_task(coroutine)
        await asyncio.sleep(0)
        task.cancel()
        try:
            raise OSError('in main')
        except OSError:
            try:
                await task
            except ValueError as error:
                print('  main:', chain(error))
    try:
        raise OSError('in main')
    except OSError:
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
        except TimeoutError as error:
            print('  main:', chain(error))
            print('  cause:', chain(error.__cause__))


asyncio.run(main())
