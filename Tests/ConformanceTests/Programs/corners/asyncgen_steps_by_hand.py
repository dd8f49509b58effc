"""Steps of asynchronous generators that are driven by hand: sent to, thrown into, closed."""


async def numbers():
    try:
        got = yield 1
        print('  got', got)
        yield 2
    finally:
        print('  finally')


async def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('  no')


class Pause:
    def __await__(self):
        while True:
            try:
                yield 'pause'
            except GeneratorExit:
                print('  still here')


async def waiting():
    await Pause()
    yield 1


def attempt(what, action):
    try:
        print(what, '->', repr(action()))
    except BaseException as error:
        print(what, '->', type(error).__name__, error)


generator = numbers()
attempt('send to a new one', lambda: generator.__anext__().send(5))
generator = numbers()
attempt('first', lambda: generator.__anext__().send(None))
attempt('what is sent by hand counts', lambda: generator.asend('asent').send('by hand'))
attempt('end', lambda: generator.__anext__().send(None))

generator = numbers()
step = generator.athrow(None)
print(type(step).__name__)
attempt('which fails', lambda: step.send(None))
attempt('once', lambda: step.send(None))
step = generator.athrow()
attempt('no argument', lambda: step.send(None))
step = numbers().athrow(ValueError('v'))
attempt('athrow must begin with None', lambda: step.send(1))
attempt('and then does', lambda: step.send(None))

generator = numbers()
step = generator.__anext__()
attempt('close a step', lambda: step.close())
attempt('and use it', lambda: step.send(None))

generator = waiting()
step = generator.__anext__()
attempt('pause', lambda: step.send(None))
attempt('close while it pauses', lambda: step.close())
print('still here')

generator = stubborn()
attempt('first', lambda: generator.__anext__().send(None))
attempt('aclose', lambda: generator.aclose().send(None))


class Broken(Exception):
    def __new__(cls, *args):
        return cls


def plain():
    try:
        yield 1
    except TypeError as error:
        print('  inside:', error)
        yield 'caught'


generator = plain()
next(generator)
attempt('a class that makes no exception', lambda: generator.throw(Broken))


class BadItem:
    def __aiter__(self):
        return self

    def __anext__(self):
        return self

    def __await__(self):
        return 1 // 0


async def loop():
    async for item in BadItem():
        pass


def run():
    try:
        loop().send(None)
    except TypeError as error:
        return str(error), error.__cause__


attempt('an item that cannot be awaited', run)
