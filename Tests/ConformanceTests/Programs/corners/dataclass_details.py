"""What dataclasses tell about themselves, and what they refuse."""
import copy
import dataclasses
from abc import ABC, abstractmethod
from collections import defaultdict, namedtuple
from dataclasses import InitVar, KW_ONLY, asdict, astuple, dataclass, field, fields, make_dataclass, replace
from typing import Any, ClassVar, List, Optional


@dataclass
class Point:
    x: int
    y: int = 0
    tags: List[str] = field(default_factory=list, metadata={'unit': 'none'})
    note: Optional[str] = None
    count: ClassVar[int] = 0


@dataclass
class Keywords:
    a: float
    _: KW_ONLY
    b: 'str' = 'b'
    c: Any = dataclasses.field(default=..., kw_only=True)


@dataclass
class Empty:
    pass


@dataclass
class Documented:
    """Said by its author."""
    x: int


for cls in Point, Keywords, Empty, Documented:
    print(cls.__doc__)
print(Point.__dataclass_params__)
print(repr(fields(Point)[1]).split(',metadata=')[1])
print(repr(fields(Point)[2]).split(',metadata=')[1])
print(repr(field(default=1)).split(',metadata=')[1].split(',')[-1])
try:
    fields(Point)[2].metadata['unit'] = 'm'
except TypeError as error:
    print(error)
print(Point.__init__.__annotations__)


@dataclass
class Partly:
    a: int
    b: int = field(default=5, init=False)
    c: list = field(default_factory=list, init=False)


partly = Partly(1)
print(partly, vars(partly), Partly.b)


@dataclass
class Order:
    items: set
    by_name: defaultdict
    pair: tuple
    point: Point


pair = namedtuple('pair', 'left right')
groups = defaultdict(list)
groups['a'].append(Point(1))
order = Order({1, 2}, groups, pair(Point(3), 4), Point(5))
made = asdict(order)
print(made)
made['items'].add(3)
print(order.items, type(made['by_name']).__name__, made['by_name'].default_factory)
print(astuple(order))
print(copy.replace(Point(1), y=2), replace(Point(1), x=9))


class Shape(ABC):
    @abstractmethod
    def __lt__(self, other):
        """Whether it is smaller."""


@dataclass(order=True)
class Square(Shape):
    side: int


print(Square(1) < Square(2), sorted([Square(3), Square(1)]))
nan = float('nan')
print(Point(nan) == Point(nan), Point(1) == Point(1), Point(1) == (1, 0))


@dataclass(frozen=True, slots=True)
class Frozen:
    x: int
    y: list = field(default_factory=list)


frozen = Frozen(1)
print(copy.deepcopy(frozen) == frozen, Frozen.__slots__, frozen.__getstate__())


def refuse(make):
    try:
        make()
    except (TypeError, ValueError) as error:
        print(f'{type(error).__name__}: {error}')


def bad_class_variable():
    @dataclass
    class C:
        x: ClassVar[list] = field(default_factory=list)


def bad_init_variable():
    @dataclass
    class C:
        x: InitVar[list] = field(default_factory=list)


def keyword_class_variable():
    @dataclass
    class C:
        x: ClassVar[int] = field(kw_only=True)


def twice():
    @dataclass
    class C:
        x: int
        _: KW_ONLY
        y: int
        also: KW_ONLY


def slots_twice():
    @dataclass(slots=True)
    class C:
        __slots__ = ('x',)
        x: int


for make in (bad_class_variable, bad_init_variable, keyword_class_variable, twice, slots_twice,
             lambda: dataclass(weakref_slot=True)(type('C', (), {})), lambda: field(default=1, default_factory=list),
             lambda: make_dataclass('C', ['1x']), lambda: make_dataclass('C', ['x', 'x']),
             lambda: replace(Partly(1), b=3)):
    refuse(make)


@dataclass
class Texts:
    x: 'ClassVar[int]' = 1
    y: 'InitVar[int]' = 2
    z: 'dataclasses.InitVar[int]' = 3
    w: 'other.ClassVar[int]' = 4

    def __post_init__(self, y, z):
        self.sum = y + z


print([one.name for one in fields(Texts)], Texts(10, 20).sum, Texts())
