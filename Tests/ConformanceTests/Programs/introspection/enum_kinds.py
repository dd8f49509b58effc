"""enum: Enum, IntEnum, StrEnum, auto, aliases, unique, members with values of their own, reprs."""
import enum
from enum import Enum, IntEnum, StrEnum, auto, member, nonmember, unique, verify


class Color(Enum):
    """Colors."""

    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def describe(self):
        return f"{self.name.lower()} is {self.value}"

    @classmethod
    def favourite(cls):
        return cls.BLUE

    @property
    def is_red(self):
        return self is Color.RED


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.__members__, [c.describe() for c in Color], Color.favourite().is_red)
print(Color.RED in Color, 1 in Color, 9 in Color, isinstance(Color.RED, Color), Color.RED == 1, Color.RED != Color.GREEN)
print(hash(Color.RED) == hash("RED"), {Color.RED: "r"}[Color(1)], type(Color.RED), type(Color), Color, repr(Color))
print(f"{Color.RED} {Color.RED!r} {Color.RED!s:>12}", "%s %r" % (Color.GREEN, Color.GREEN), list(reversed(Color)))
for call in (lambda: Color(9), lambda: Color["PINK"], lambda: Color.RED < Color.GREEN, lambda: setattr(Color, "RED", 5),
             lambda: Color.RED.GREEN.missing, lambda: delattr(Color, "RED"), lambda: Color.PINK):
    try:
        print(call())
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Number(IntEnum):
    ONE = 1
    TWO = auto()
    TEN = 10
    ELEVEN = auto()


print(Number.TWO, repr(Number.TWO), Number.TWO + 1, Number.TEN > Number.ONE, [n.value for n in Number], f"{Number.TEN:>5}|{Number.TEN}")
print(sorted([Number.TEN, Number.ONE]), [10, 20][Number.ONE], int(Number.TWO), Number(10) is Number.TEN, Number.ONE == 1)


class Text(StrEnum):
    HELLO = auto()
    BIG = "Big"


print(Text.HELLO, repr(Text.HELLO), Text.BIG + "!", Text.HELLO.upper(), f"{Text.BIG:*^9}", Text("hello") is Text.HELLO, Text.HELLO == "hello")


class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{name}-{count}"

    A = auto()
    B = auto()
    C = "own"
    D = auto()


print([m.value for m in Auto])


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.642, 3.38)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    def __str__(self):
        return f"planet {self.name}"


print(Planet.EARTH, Planet.MARS.mass, repr(Planet.EARTH), Planet((5.97, 6.37)))


class Lenient(Enum):
    A = "a"
    UNKNOWN = "?"

    @classmethod
    def _missing_(cls, value):
        return cls.UNKNOWN if isinstance(value, str) else None


print(Lenient("a"), Lenient("zzz"))
try:
    Lenient(5)
except ValueError as error:
    print(error)
try:
    @unique
    class Doubled(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
try:
    class More(Color):
        PINK = 4
except TypeError as error:
    print(error)
try:
    class Twice(Enum):
        A = 1
        A = 2
except TypeError as error:
    print(error)
try:
    @verify(enum.CONTINUOUS)
    class Holes(IntEnum):
        A = 1
        D = 4
except ValueError as error:
    print(error)

Animal = Enum("Animal", "CAT DOG")
Pairs = Enum("Pairs", {"X": 10, "Y": 20}, type=int)
Listed = IntEnum("Listed", ["A", "B"], start=5)
print(list(Animal), Pairs.X + 1, list(Listed), Animal.CAT.value)


class Mixed(Enum):
    A = 1
    helper = nonmember(5)

    @member
    def B():
        return "called"

    def method(self):
        return "method"

    class Inner(Enum):
        Z = 1


print([m.name for m in Mixed], Mixed.helper, Mixed.A.method(), Mixed.B.value())
print(enum.EnumType is type(Color), enum.EnumMeta is enum.EnumType, Color.RED._name_, Color.RED._value_, Color.__doc__)
match Color(2):
    case Color.RED:
        print("red")
    case Color.GREEN | Color.BLUE as found:
        print("matched", found)
print(dir(Color.RED)[-3:], Color.__name__, Color.RED.__class__.__name__, [m.name for m in Color if m.value > 1])
