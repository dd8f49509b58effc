"""Members that every class has from object: dir(), __sizeof__, __getstate__, __reduce__ and __reduce_ex__."""
import copy
import sys
from collections import OrderedDict, defaultdict


class Plain:
    """A plain class."""

    def __init__(self, x):
        self.x = x


class Slotted:
    __slots__ = ("a", "b")


class Named(list):
    pass


print(dir(object()))
print(dir([]))
print(dir({}.keys()))
print([name for name in dir(Plain(1)) if name not in dir(object())])
print(object().__sizeof__(), [].__sizeof__(), sys.getsizeof([]), (5).__sizeof__(), "abc".__sizeof__(), ().__sizeof__())

slotted = Slotted()
slotted.a = 1
for thing in (object(), Plain(3), slotted, [1], 5):
    print(type(thing).__name__, thing.__getstate__())

maker, arguments, state, items, pairs = Plain(3).__reduce_ex__(4)
print(maker.__name__, arguments, state, items, pairs)
named = Named("ab")
named.label = "x"
maker, arguments, state, items, pairs = named.__reduce_ex__(2)
print(maker.__name__, arguments, state, list(items), pairs)
print(Plain(1).__reduce__()[1:], named.__reduce__()[1:])
print(ValueError("bad", 1).__reduce__(), ValueError("bad").__reduce_ex__(4))
for whole in (print.__class__.__name__, (i for i in ()), lambda: 0, sys):
    try:
        print(whole.__reduce_ex__(4)[0].__name__)
    except TypeError as error:
        print("TypeError:", error)


class Guarded:
    def __init__(self):
        self.kept, self.secret = 1, 2

    def __getstate__(self):
        return {key: value for key, value in super().__getstate__().items() if key != "secret"}


class Remade:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return Remade, (self.n + 1,)


print(vars(copy.copy(Guarded())), copy.copy(Remade(1)).n, copy.deepcopy(Remade(1)).n, Remade(5).__reduce_ex__(2)[1])
print(copy.deepcopy(Plain([1])).x, copy.copy(slotted).a, copy.copy(named).label, copy.copy(named))


class DocFromClass:
    def __get__(self, instance, owner):
        return f"about {owner.__name__}"


class Told:
    __doc__ = DocFromClass()


class Derived(Told):
    """Its own."""


print(Told.__doc__, Told().__doc__, Derived.__doc__)

for made in (defaultdict(int), OrderedDict()):
    for act in (lambda: made.nothing, lambda: made + 1, lambda: made()):
        try:
            act()
        except (AttributeError, TypeError) as error:
            print(type(error).__name__, error)

try:
    raise ExceptionGroup("both", [ValueError(1), TypeError(2)])
except ExceptionGroup as group:
    match, rest = group.split(ValueError)
    print(match.__traceback__ is group.__traceback__ is rest.__traceback__)
