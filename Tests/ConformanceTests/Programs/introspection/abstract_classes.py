"""abc: abstract methods, virtual subclasses, hooks, and the messages."""
import abc
from abc import ABC, ABCMeta, abstractmethod, update_abstractmethods


class Shape(ABC):
    @abstractmethod
    def area(self):
        """How big."""
        return 0

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...

    @staticmethod
    @abstractmethod
    def helper(): ...

    def describe(self):
        return f"{self.name}: {self.area()}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2 + super().area()

    @property
    def name(self):
        return "square"

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def helper():
        return "help"


class OnlyArea(Shape):
    def area(self):
        return 1


class One(ABC):
    @abstractmethod
    def single(self): ...


print(Square(3).describe(), Square.unit().area(), sorted(Shape.__abstractmethods__), Square.__abstractmethods__)
for cls in (Shape, OnlyArea, One):
    try:
        cls()
    except TypeError as error:
        print(error)


class Duck(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Duck:
            return any("quack" in base.__dict__ for base in other.__mro__) or NotImplemented
        return NotImplemented


class Mallard:
    def quack(self):
        pass


@Duck.register
class Robot:
    pass


class Plain:
    pass


print(issubclass(Mallard, Duck), isinstance(Mallard(), Duck), isinstance(Robot(), Duck), isinstance(Plain(), Duck), Robot.__mro__[-1] is object)
Duck.register(Plain)
print(isinstance(Plain(), Duck), issubclass(Plain, Duck))
try:
    Duck.register("not a class")
except TypeError as error:
    print(error)
try:
    class Loop(ABC):
        pass

    class Sub(Loop):
        pass
    Sub.register(Loop)
except RuntimeError as error:
    print(error)


class Late(ABC):
    @abstractmethod
    def method(self): ...


class Concrete(Late):
    pass


Concrete.method = lambda self: "added"
update_abstractmethods(Concrete)
print(Concrete().method(), Concrete.__abstractmethods__)
print(Shape.area.__isabstractmethod__, hasattr(Square.area, "__isabstractmethod__"))
print(type(Shape).__name__, isinstance(Shape, ABCMeta), abc.get_cache_token() == abc.get_cache_token())


class Mixin:
    def single(self):
        return "from the mixin"


class Both(Mixin, One):
    pass


print(Both().single())
