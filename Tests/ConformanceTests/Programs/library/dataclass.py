# dataclasses: what is made from annotations.
from dataclasses import *
from typing import ClassVar


@dataclass
class Job:
    name: str
    seconds: float = 1.0
    tags: list = field(default_factory=list)
    made: ClassVar[int] = 0


a, b = Job("a"), Job("b", 2, tags=["x"])
print(a, b, a == Job("a"), a != b, a.tags is not Job("a").tags, Job.made, asdict(b), astuple(b), replace(b, name="c"))
for attempt in (lambda: Job(), lambda: Job(1, 2, 3, 4), lambda: Job(z=1, name=1), lambda: Job(1, name=2)):
    try:
        attempt()
    except TypeError as error:
        print(error)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


print(Version(1) < Version(1, 1), sorted([Version(2), Version(1, 5)]), {Version(1): "one"}[Version(1, 0)])
try:
    Version(1).major = 2
except FrozenInstanceError as error:
    print(error)


@dataclass
class Timed(Job):
    limit: int = 9

    def __post_init__(self):
        self.total = self.seconds + self.limit


print(Timed("t"), Timed("t").total, [f.name for f in fields(Timed)], is_dataclass(Timed), is_dataclass(3))
match b:
    case Job(name, seconds):
        print(name, seconds)


@dataclass(kw_only=True)
class Options:
    depth: int
    width: int = 2


print(Options(depth=1))
try:
    Options(1)
except TypeError as error:
    print(error)
try:
    dataclass(type("Bad", (), {"__annotations__": {"items": list}, "items": []}))
except ValueError as error:
    print(error)
