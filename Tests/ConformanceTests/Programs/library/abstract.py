# abc and collections.abc.
from abc import ABC, abstractmethod
import collections.abc


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def name(self):
        ...


class Square(Shape):
    name = "square"

    def area(self):
        return 4


class Half(Shape):
    def area(self):
        return 1


@Shape.register
class Registered:
    pass


print(Square().area(), Square().name, isinstance(Square(), Shape), isinstance(Registered(), Shape), issubclass(Half, Shape))
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)


class Table(collections.abc.MutableMapping):
    def __init__(self):
        self.data = {}

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


table = Table()
table["a"] = 1
table.update(b=2)
print(dict(table), table.get("z"), list(table.items()), table.pop("a"), "b" in table, table == {"b": 2}, table.setdefault("c", 3))
kinds = collections.abc
print(isinstance([], kinds.Sequence), isinstance({}, kinds.Mapping), isinstance((), kinds.Iterable), isinstance([], kinds.Hashable))
print(isinstance(len, kinds.Callable), isinstance(iter([]), kinds.Iterator), isinstance((x for x in ()), kinds.Generator), isinstance({1}, kinds.Set))
