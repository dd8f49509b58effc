# functools: caches, dispatch, ordering, partial application, errors
import functools
from collections.abc import Sequence, Mapping
from functools import *


@lru_cache(maxsize=2)
def square(n, scale=1):
    """Squares."""
    print("computing", n, scale)
    return n * n * scale


print(square(2), square(2), square(3), square(2), square(4), square(3), square(2, scale=1), square.cache_info(), square.cache_parameters(), square.__name__, square.__doc__, square.__wrapped__(5))
square.cache_clear()
print(square.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@lru_cache(typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind.cache_info().currsize)
try:
    square([1])
except TypeError as error:
    print(error)


@singledispatch
def show(value, extra=None):
    return f"object {value}"


@show.register
def _(value: int, extra=None):
    return f"int {value}"


@show.register(list)
@show.register(tuple)
def _(value, extra=None):
    return f"items {len(value)}"


@show.register
def _(value: Sequence, extra=None):
    return f"sequence {len(value)}"


@show.register
def _(value: float | complex, extra=None):
    return f"number {value}"


print(show("ab"), show(1), show(True), show([1]), show((1, 2)), show(2.5), show(1j), show(None), show(range(3)), show.dispatch(bool) is show.dispatch(int), len(show.registry), show.__name__)
for action in (lambda: show(), lambda: show.register(5), lambda: show.register(lambda x: x), lambda: show.register(5, print), lambda: lru_cache(5.5)):
    try:
        action()
    except TypeError as error:
        print(str(error).split(" at 0x")[0])


class Printer:
    @singledispatchmethod
    def text(self, value):
        return f"? {value}"

    @text.register
    def _(self, value: int):
        return f"int {value}"

    @singledispatchmethod
    @classmethod
    def name(cls, value):
        return f"{cls.__name__} {value}"

    @name.register
    @classmethod
    def _(cls, value: str):
        return f"{cls.__name__} str {value}"


print(Printer().text(5), Printer().text("x"), Printer.name(1), Printer.name("s"))
p = partial(pow, 2)
q = partial(int, base=2)
print(p(5), q("1010"), p.func is pow, p.args, q.keywords, partial(p, 3)(), partial(print, "a", sep="-").keywords, repr(partial(max, 1, key=abs)))


class Cell:
    def __init__(self):
        self.alive = False

    def set(self, state, quiet=False):
        self.alive = state
        return quiet

    on = partialmethod(set, True)
    off = partialmethod(set, False, quiet=True)


c = Cell()
print(c.on(), c.alive, c.off(), c.alive)


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented


print(Version(1, 2) <= Version(1, 3), Version(2) > Version(1, 9), Version(1) >= Version(1), sorted([Version(2), Version(1)])[0].parts)
try:
    Version(1) <= 5
except TypeError as error:
    print(error)
try:
    total_ordering(type("Empty", (), {}))
except ValueError as error:
    print(error)
print(sorted("bca", key=cmp_to_key(lambda a, b: (a < b) - (a > b))), reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(max, [3, 9, 2], 5), reduce(None, [], "start"))
try:
    reduce(max, [])
except TypeError as error:
    print(error)


class Data:
    @cached_property
    def total(self):
        print("summing")
        return 42


d = Data()
print(d.total, d.total, d.__dict__)
d.total = 7
print(d.total)
del d.total
print(d.total)


def logged(function):
    @wraps(function)
    def wrapper(*args):
        return function(*args)
    return wrapper


@logged
def documented(x: int) -> str:
    """Says so."""
    return str(x)


print(documented.__name__, documented.__doc__, documented.__annotations__, documented.__wrapped__(5), functools.WRAPPER_UPDATES)
