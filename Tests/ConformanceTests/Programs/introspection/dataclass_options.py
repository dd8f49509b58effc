"""dataclasses: every option, what is generated, and what is refused."""
import dataclasses
from dataclasses import KW_ONLY, MISSING, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, make_dataclass, replace
from typing import ClassVar


@dataclass
class Point:
    """A point."""

    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)
    hidden: str = field(default="h", repr=False)
    count: ClassVar[int] = 0


p = Point(1)
print(p, p == Point(1, 0, ["other"]), p != Point(2), Point.__doc__, Point.__match_args__)
print([(f.name, f.type.__name__ if isinstance(f.type, type) else f.type, f.default is MISSING, f.repr, f.compare, f.init) for f in fields(p)])
print(asdict(p), astuple(p), replace(p, x=5), dataclasses.is_dataclass(Point), dataclasses.is_dataclass(p), dataclasses.is_dataclass(5))
print(Point.__eq__ is not object.__eq__, Point.__hash__)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    name: str = field(default="", compare=False)


versions = [Version(2, 1), Version(1, 9), Version(1, 10, "z")]
print(sorted(versions), Version(1) < Version(1, 1), Version(1) >= Version(1), hash(Version(1)) == hash(Version(1, name="x")))
try:
    versions[0].major = 3
except FrozenInstanceError as error:
    print(type(error).__name__, error)
try:
    del versions[0].major
except dataclasses.FrozenInstanceError as error:
    print(error)
try:
    Version(1) < 5
except TypeError as error:
    print(error)


@dataclass(slots=True)
class Slotted:
    a: int
    b: str = "b"


s = Slotted(1)
print(s, Slotted.__slots__, hasattr(s, "__dict__"))
try:
    s.c = 1
except AttributeError as error:
    print(error)


@dataclass(kw_only=True)
class Keywords:
    a: int
    b: int = 2


@dataclass
class Mixed:
    first: int
    _: KW_ONLY
    second: int = 2
    third: int = field(kw_only=False, default=9)


print(Keywords(a=1), Mixed(1, second=5), Mixed(1, 7))
for call in (lambda: Keywords(1), lambda: Mixed(), lambda: Point(), lambda: Point(1, z=2)):
    try:
        call()
    except TypeError as error:
        print(error)


@dataclass
class Post:
    radius: float
    scale: InitVar[float] = 1.0
    area: float = field(init=False)

    def __post_init__(self, scale):
        self.area = self.radius * self.radius * scale


post = Post(2.0, 3.0)
print(post, post.area, [f.name for f in fields(post)])
try:
    replace(post, area=5)
except (TypeError, ValueError) as error:
    print(error)
try:
    replace(post, radius=1.0)
    print(replace(post, radius=1.0, scale=2.0))
except (TypeError, ValueError) as error:
    print(error)


@dataclass
class Base:
    x: int = 1
    y: int = 2


@dataclass
class Child(Base):
    z: int = 3
    x: int = 10

    def method(self):
        return self.x + self.z


print(Child(), Child(5), [f.name for f in fields(Child)], Child().method(), Base() == Child(1))


@dataclass(repr=False, eq=False)
class Bare:
    x: int


print(repr(Bare(1)).startswith("<__main__.Bare object"), Bare(1) == Bare(1), Bare.__hash__ is object.__hash__)


@dataclass(unsafe_hash=True)
class Hashed:
    x: int
    y: int = field(hash=False, default=0)


print(hash(Hashed(1, 2)) == hash(Hashed(1, 3)), {Hashed(1): "a"}[Hashed(1)])
try:
    hash(Point(1))
except TypeError as error:
    print(error)


@dataclass
class Node:
    value: int
    children: list["Node"] = field(default_factory=list)
    named: dict[str, "Node"] = field(default_factory=dict)


tree = Node(1, [Node(2), Node(3, [Node(4)])], {"k": Node(5)})
print(asdict(tree))
print(astuple(tree))
print(asdict(tree, dict_factory=lambda pairs: sorted(pairs, key=lambda pair: pair[0]))[0])
tree.children.append(tree)
print(tree)

Made = make_dataclass("Made", ["a", ("b", int), ("c", int, field(default=3))], namespace={"total": lambda self: self.b + self.c})
print(Made(1, 2), Made(1, 2).total(), Made.__name__)


def refuse(make):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def mutable():
    @dataclass
    class Bad:
        items: list = []


def order():
    @dataclass
    class Bad:
        a: int = 1
        b: int


def both():
    field(default=1, default_factory=list)


def thaw():
    @dataclass
    class Bad(Version):
        pass


def no_eq():
    @dataclass(order=True, eq=False)
    class Bad:
        pass


for make in (mutable, order, both, thaw, no_eq, lambda: asdict(5), lambda: fields(5), lambda: replace(5),
             lambda: make_dataclass("Bad", ["class"]), lambda: make_dataclass("Bad", ["x", "x"])):
    refuse(make)
match Point(3, 4):
    case Point(x, y):
        print("matched", x, y)
print(dataclasses.field(default=1, metadata={"unit": "m"}).metadata["unit"])
