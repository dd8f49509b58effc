# functools: partial, wraps, caches, reduce, orderings, dispatch.
import functools
import operator


def f(a, b=2, *c, d=4):
    """Doc."""
    return a, b, c, d


p = functools.partial(f, 1, d=5)
print(p(), p(7, 8), p.func is f, p.args, p.keywords, functools.partial(print, 1, a=2), functools.partial(p, 3).args)
print(functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(operator.add, [[1], [2]], []))
try:
    functools.reduce(operator.add, [])
except TypeError as error:
    print(error)


@functools.wraps(f)
def g(*args):
    return f(*args)


print(g.__name__, g.__doc__, g.__wrapped__ is f)
calls = []


@functools.lru_cache(maxsize=2)
def square(x):
    calls.append(x)
    return x * x


print(square(2), square(2), square(3), square(4), square(2), calls, square.cache_info())


@functools.cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(80), fibonacci.cache_info())


@functools.total_ordering
class Version:
    @functools.cached_property
    def text(self):
        print("computing")
        return f"v{self.number}"

    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        return self.number < other.number

    def __eq__(self, other):
        return self.number == other.number


v = Version(3)
print(v.text, v.text, v <= Version(3), v > Version(2), v >= Version(4))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))


@functools.singledispatch
def show(value):
    return "anything"


@show.register
def _(value: int):
    return "a number"


print(show(1), show("a"), show(True))
print(operator.itemgetter(1)([5, 6]), operator.itemgetter(0, 2)("abc"), operator.attrgetter("number")(v), operator.methodcaller("upper")("a"))
