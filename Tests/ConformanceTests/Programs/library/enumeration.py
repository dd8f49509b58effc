# enum: Enum, IntEnum, StrEnum, Flag.
from enum import *


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    def describe(self):
        return self.name.lower()


print(Color.RED, repr(Color.GREEN), Color.RED.value, Color["RED"], Color(2), Color.CRIMSON is Color.RED, list(Color))
print(len(Color), Color.RED.describe(), Color.RED == 1, Color.RED in Color, Color, {Color.RED: 1}, f"{Color.RED:>10}")


class Priority(IntEnum):
    LOW = auto()
    HIGH = auto()


class Word(StrEnum):
    FOO = auto()
    BAR = "b"


class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    BOTH = READ | WRITE


print(Priority.LOW + 1, Priority.LOW < Priority.HIGH, Priority.LOW, repr(Priority.LOW), Word.FOO, repr(Word.FOO), Word.BAR + "x")
print(Access.READ | Access.WRITE, repr(Access.READ | Access.RUN), Access.READ in Access.BOTH, ~Access.READ, Access(0), list(Access.BOTH))


class Planet(Enum):
    EARTH = (5.97, 6.37)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius


print(Planet.EARTH.mass, Planet.EARTH.value)
match Color.RED:
    case Color.GREEN:
        print("green")
    case Color.RED:
        print("red")
for attempt in (lambda: Color(9), lambda: Color["BLUE"], lambda: setattr(Color, "RED", 3)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, str(error).split("{")[0])
