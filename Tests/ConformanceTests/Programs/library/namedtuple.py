# namedtuple and typing.NamedTuple.
from collections import namedtuple
from typing import NamedTuple

Point = namedtuple("Point", "x y")
p = Point(1, y=2)
x, y = p
print(p, p.x, p[1], p._replace(x=5), p._asdict(), Point._fields, Point._make([3, 4]), p == (1, 2), len(p), x + y)
Other = namedtuple("Other", ["a", "b"], defaults=[7])
print(Other(1), Other._field_defaults, Point.__doc__, hash(p) == hash((1, 2)))


class Vector(namedtuple("Vector", "x y")):
    @property
    def size(self):
        return self.x + self.y


class Job(NamedTuple):
    name: str
    seconds: float = 1.5

    def twice(self):
        return self.seconds * 2


print(Vector(1, 2).size, Vector(1, 2), Job("a"), Job("b", 2).twice())
match p:
    case Point(x=1, y=second):
        print("matched", second)
attempts = [
    lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: namedtuple("a b", "x"),
    lambda: namedtuple("A", "x x"), lambda: setattr(p, "x", 3), lambda: Point(1, 2)._replace(q=1),
]
for attempt in attempts:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
