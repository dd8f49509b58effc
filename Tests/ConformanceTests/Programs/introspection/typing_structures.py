"""NamedTuple, TypedDict and Protocol."""
from typing import Generic, NamedTuple, NotRequired, Protocol, Required, TypedDict, TypeVar, get_type_hints, is_typeddict, runtime_checkable

T = TypeVar("T")


class Employee(NamedTuple):
    """Somebody."""

    name: str
    id: int = 3
    manager: "Employee | None" = None

    @property
    def label(self):
        return f"{self.name}#{self.id}"

    def greet(self):
        return f"I am {self.name}"


e = Employee("Ann")
print(e, e.label, e.greet(), e[1], len(e), e._fields, e._field_defaults, e._asdict(), e._replace(id=9), Employee._make(["Bob", 2, e]))
print(Employee.__annotations__, Employee.__doc__, e == ("Ann", 3, None), isinstance(e, tuple), Employee.__mro__[1])
name, *rest = e
print(name, rest, hash(e) == hash(("Ann", 3, None)), sorted([Employee("b"), Employee("a", 5)]))
Point = NamedTuple("Point", [("x", int), ("y", int)])
print(Point(1, 2), Point(y=1, x=2), Point._fields)
for call in (lambda: Employee(), lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: setattr(e, "name", "x")):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    class Bad(NamedTuple):
        a: int = 1
        b: str
except TypeError as error:
    print(error)


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Partial(TypedDict, total=False):
    a: int
    b: Required[str]


class Sequel(Movie):
    number: int


m: Movie = {"title": "X"}
print(Movie(title="Y", year=1999), m, type(Movie(title="Z")), Movie.__required_keys__, sorted(Movie.__optional_keys__), Movie.__total__)
print(sorted(Partial.__required_keys__), sorted(Partial.__optional_keys__), Partial.__total__, sorted(Sequel.__required_keys__))
print(Sequel.__annotations__.keys(), is_typeddict(Movie), is_typeddict(dict), get_type_hints(Movie))
Old = TypedDict("Old", {"in": int, "x y": str})
print(Old.__annotations__, Old({"in": 1, "x y": "z"}))
try:
    isinstance({}, Movie)
except TypeError as error:
    print(error)


class Greets(Protocol):
    name: str

    def greet(self) -> str: ...


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class HasSize(Protocol):
    size: int


class File:
    size = 5

    def close(self):
        pass


class Explicit(Greets):
    name = "explicit"

    def greet(self):
        return "hi from " + self.name


print(isinstance(File(), Closes), isinstance(5, Closes), issubclass(File, Closes), isinstance(File(), HasSize), isinstance("", HasSize))
print(Explicit().greet(), isinstance(Explicit(), Greets) if False else "not asked")
for call in (lambda: isinstance(File(), Greets), lambda: Greets(), lambda: issubclass(File, HasSize), lambda: Closes()):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


stack = Stack[int]()
stack.push(1)
print(stack.pop(), Stack[int].__origin__ is Stack, stack.__orig_class__)


class Source(Protocol[T]):
    def read(self) -> T: ...


class Numbers:
    def read(self) -> int:
        return 7


def use(source: Source[int]) -> int:
    return source.read()


print(use(Numbers()), Source[int])
