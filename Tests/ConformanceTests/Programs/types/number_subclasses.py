"""Subclasses of int, float and complex: operators give plain numbers unless they are overridden."""


class Money(int):
    def __new__(cls, value=0, currency="EUR"):
        self = super().__new__(cls, value)
        self.currency = currency
        return self

    def __repr__(self):
        return f"Money({int(self)}, {self.currency!r})"

    def __add__(self, other):
        return Money(int(self) + int(other), self.currency)

    __radd__ = __add__

    def __format__(self, spec):
        return format(int(self), spec) + self.currency


m = Money(5)
print(m, repr(m), str(m), f"{m}", f"{m:05}", m + 1, 1 + m, m * 2, -m, m == 5, hash(m) == hash(5), sum([m, m]), [m], "%d" % m, "%s" % m)
for result in [m - 1, m * 1, +m, abs(m), m // 1, m / 1, m ** 1, int(m), m & 7, divmod(m, 2), round(m), m.real, m.__index__()]:
    print(type(result).__name__, result)
print([10, 20, 30, 40, 50, 60][m], range(m), "x" * m, m < 6, bool(Money()), isinstance(m, int), m.bit_length(), {5: "five"}[m], Money("12"), Money.from_bytes(b"\x05", "big"))


class Celsius(float):
    def __str__(self):
        return f"{float(self):.1f} °C"

    def __sub__(self, other):
        return type(self)(float(self) - other)

    def __round__(self, digits=None):
        return "rounded"


c = Celsius(21.456)
print(c, repr(c), [c], c - 1, repr(c + 1), type(c + 1).__name__, round(c), f"{c:.2f}", f"{c}", "%.1f" % c, "%s" % c, c == 21.456, int(c), Celsius("1e3"), c.is_integer())
print(type(c - 1).__name__, c.hex(), Celsius.fromhex("0x1p3"), max(c, 5), hash(c) == hash(21.456), c.as_integer_ratio() == (21.456).as_integer_ratio())


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Wrong:
    def __index__(self):
        return "one"

    def __int__(self):
        return 1.5

    def __float__(self):
        return 1

    def __complex__(self):
        return 2.0

    def __bool__(self):
        return 1

    def __len__(self):
        return -1

    def __hash__(self):
        return "x"

    def __repr__(self):
        return 5

    __str__ = __repr__
    __format__ = lambda self, spec: 5
    __iter__ = lambda self: 5


i = Index(3)
print([0, 1, 2, 3][i], "abcdef"[i:], range(10)[i], hex(i), bin(i), oct(i), int(i), float(i), complex(i), [1] * i, b"ab"[Index(0)], list(range(i)), bytes(i), divmod(7, int(i)), round(2.34567, i), chr(Index(65)), pow(2, 3, 5))
w = Wrong()
for action in [lambda: [1][w], lambda: int(w), lambda: float(w), lambda: complex(w), lambda: bool(w), lambda: len(w), lambda: hash(w), lambda: repr(w), lambda: str(w), lambda: f"{w}", lambda: list(w), lambda: range(w), lambda: i + 1, lambda: i == 3, lambda: hex(1.5), lambda: Money("x"), lambda: Celsius("x"), lambda: "x" * w]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class C(complex):
    pass


print(C(1, 2), repr(C(1, 2) + 1), type(C(1) * 2).__name__, C(3) == 3, abs(C(3, 4)), C("1+2j").imag, type(C(1).conjugate()).__name__)
