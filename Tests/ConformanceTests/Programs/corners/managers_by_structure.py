"""contextlib's abstract managers recognise what has the methods; exit stacks keep bound methods."""
from contextlib import AbstractAsyncContextManager, AbstractContextManager, ExitStack, contextmanager


class Structural:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print('exit', details[0])


class Half:
    def __enter__(self):
        return self


class Refusing(Structural):
    __exit__ = None


class Async:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        return None


class Small(AbstractContextManager):
    __slots__ = ()

    def __exit__(self, *details):
        print('small')


for cls in Structural, Half, Refusing, Async, Small:
    print(cls.__name__, issubclass(cls, AbstractContextManager), issubclass(cls, AbstractAsyncContextManager))
try:
    Small().extra = 1
except AttributeError as error:
    print(type(error).__name__)
try:
    AbstractContextManager()
except TypeError as error:
    print(error)


def callback(*args, **keywords):
    print('callback', args, keywords)


with ExitStack() as stack:
    manager = stack.enter_context(Structural())
    print(stack._exit_callbacks[-1][1].__self__ is manager, stack.push(manager) is manager)
    print(stack.callback(callback, 1, two=2) is callback)
    print(stack._exit_callbacks[-1][1].__wrapped__ is callback)
    moved = stack.pop_all()
print('left')
moved.close()


@contextmanager
def transaction(name):
    print('begin', name)
    try:
        yield name
    except ValueError as error:
        print('rolled back', error)
    else:
        print('committed', name)


@transaction('decorated')
def work(fail):
    if fail:
        raise ValueError('failed')
    return 'done'


print(work(False))
print(work(True))
with transaction('a') as a, transaction('b') as b:
    print(a, b)
    raise ValueError('b only')
