"""What an Enum does with members of equal value, with _order_, with verify() and with dir()."""
from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, Flag, IntEnum, auto, verify


class Announced(Enum):
    def __init__(self, *args):
        print("init", self.name, args, [m.name for m in type(self)])


class Meal(Announced):
    SOUP = 1
    MAIN = 2
    STARTER = 1


print(Meal.STARTER, Meal.STARTER is Meal.SOUP, list(Meal))


class NoTwins(Enum):
    def __init__(self, *args):
        cls = self.__class__
        if any(self.value == other.value for other in cls):
            raise ValueError(f"{self.name} repeats {cls(self.value).name}")


try:
    class Paint(NoTwins):
        RED = 1
        BLUE = 2
        CRIMSON = 1
except ValueError as error:
    print("refused:", error)


class Size(Enum):
    _order_ = "SMALL LARGE TINY"
    SMALL = 1
    LARGE = 2
    TINY = 1


print(list(Size))

for names in ("A C B", "A B", ["B", "A", "C"]):
    try:
        class Letters(Enum):
            _order_ = names
            A = 1
            B = 2
            C = 3
    except TypeError as error:
        print(error)


def attempt(make):
    try:
        print(list(make()))
    except ValueError as error:
        print("ValueError:", error)


def one_alias():
    @verify(NAMED_FLAGS)
    class Style(Flag):
        BOLD = 1
        ITALIC = 2
        ODD = 6
    return Style


def more_aliases():
    @verify(NAMED_FLAGS)
    class Style(Flag):
        BOLD = 1
        ITALIC = 2
        BOTH = 3
        ODD = 9
        WILD = 24
        EVEN = 33
    return Style


def gaps():
    @verify(UNIQUE, CONTINUOUS)
    class Step(IntEnum):
        ONE = 1
        FOUR = 4
    return Step


def complete():
    @verify(UNIQUE, CONTINUOUS)
    class Step(IntEnum):
        ONE = auto()
        TWO = auto()
    return Step


for make in (one_alias, more_aliases, gaps, complete):
    attempt(make)


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self._radius = radius

    @property
    def gravity(self):
        return 6.673e-11 * self.mass / self._radius ** 2

    def describe(self):
        return self.name


print(dir(Planet.EARTH))
print(round(Planet.EARTH.gravity, 3))
