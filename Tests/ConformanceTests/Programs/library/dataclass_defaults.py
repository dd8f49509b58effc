"""Defaults of dataclass fields: descriptors, what can't be hashed, what a base class left."""
from dataclasses import dataclass, field, fields


class Whole:
    """Stores whole numbers only."""

    def __init__(self, *, default):
        self._default = default

    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self._name = "_" + name

    def __get__(self, instance, owner):
        if instance is None:
            return self._default
        return getattr(instance, self._name, self._default)

    def __set__(self, instance, value):
        setattr(instance, self._name, int(value))


@dataclass
class Item:
    name: str
    count: Whole = Whole(default=100)


item = Item("pen")
print(item, item.count)
item.count = 2.5
print(item, vars(item))
print(Item("ink", 7.9))
print([(f.name, f.default) for f in fields(Item)][1])


class Demanding:
    def __get__(self, instance, owner):
        if instance is None:
            raise AttributeError("no default here")
        return instance.__dict__["_size"]

    def __set__(self, instance, value):
        instance.__dict__["_size"] = value * 2


@dataclass
class Box:
    size: int = Demanding()


print(Box(4).size)
try:
    Box()
except TypeError as error:
    print(error)


@dataclass
class Point:
    x: int = 0


@dataclass(frozen=True)
class Fixed:
    x: int = 0


for value in ([], {}, set(), bytearray(), Point(1), Fixed(1), (), frozenset()):
    try:
        @dataclass
        class Holder:
            held: object = value
        print("accepted", Holder())
    except ValueError as error:
        print(error)


@dataclass
class Base:
    a: int = 1
    b: list = field(default_factory=list)


@dataclass
class Derived(Base):
    a: str
    c: int = 3


print(Derived(), Derived("x"), Derived.a)


class Named:
    def __set_name__(self, owner, name):
        print("told", owner.__name__, name)


@dataclass
class Wrapped:
    part: Named = field(default=Named(), repr=False)


print(Wrapped())
