# fractions.Fraction: making, arithmetic, comparison, texts, errors
from fractions import Fraction
import math

F = Fraction
print(F(), F(3), F(6, 8), F(-3, 6), F(3, -6), F("3/4"), F(" -2/6 "), F("1.25"), F("1e-3"), F("-.5"), F("1_000/3"), F(0.75), F(0.1), F(F(1, 2), F(3, 4)), F(True))
print(repr(F(1, 3)), str(F(1, 3)), str(F(4, 2)), F(1, 3).numerator, F(1, 3).denominator, F(7, 2).as_integer_ratio(), F(4, 2).is_integer(), hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3))
a, b = F(3, 4), F(2, 5)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, +a, abs(-a), a ** 2, a ** -2, a ** 0.5, 2 ** F(3), 2 ** F(1, 2), a ** F(1, 2), F(-1, 2) ** 3)
print(a + 1, 1 + a, a - 1, 1 - a, a * 2, 2 * a, a / 2, 2 / a, a // 2, 2 // a, a % 2, 2 % a, a + 0.5, 0.5 + a, a * 1.5, a + 1j, divmod(7, b), -a // b)
print(a == 0.75, a == F(6, 8), a > b, a >= 0.75, a < 1, a <= F(3, 4), 1 > a, a != b, a == "3/4", F(1, 3) == 1 / 3, a < math.inf, a == complex(0.75, 0), sorted([a, b, 0.5, 1]), max(a, b))
print(int(F(7, 2)), int(F(-7, 2)), float(a), math.floor(F(-7, 2)), math.ceil(F(-7, 2)), math.trunc(F(-7, 2)), round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2), round(F(1234), -2), bool(F(0)), complex(a))
print(F(math.pi).limit_denominator(1000), F("3.1415926535897932").limit_denominator(10), F(1, 3).limit_denominator(2), F.from_float(0.3), F.from_float(2))
print(f"{F(1, 3):.4f}|{F(22, 7):10.2f}|{F(1, 3):<8}|{F(1, 3):>8}|{F(1, 3):^9}|{F(-1, 3):+.3e}|{F(2, 3):.0%}|{F(10 ** 7, 3):,.2f}|{F(1, 8):g}|{F(3):#}|{F(1, 7):08.3f}|{F(5, 2):+}|{F(1, 10 ** 6):g}|{F(10 ** 8):g}")
for action in (lambda: F(1, 0), lambda: F("abc"), lambda: F("1/0"), lambda: F("1/2/3"), lambda: F("1 /2x"), lambda: F(None), lambda: F(1.5, 2), lambda: F([1]), lambda: a / 0, lambda: a % 0, lambda: a // 0,
               lambda: F(0) ** -1, lambda: F(float("nan")), lambda: F(float("inf")), lambda: a + "x", lambda: a < "x", lambda: a < 1j, lambda: F(1, 3).limit_denominator(0), lambda: F.from_float("x"), lambda: f"{a:q}"):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(sum(F(1, n) for n in range(1, 11)), sum([F(1, 3)] * 3) == 1, 0.1 + 0.2 == 0.3, F("0.1") + F("0.2") == F("0.3"))
total, term = F(0), F(1)
for k in range(1, 15):
    total += term
    term /= k
print(total, float(total))
