# decimal: making, texts, arithmetic under precision, comparison, errors
from decimal import *
from fractions import Fraction

D = Decimal
print(D(), D(5), D("1.10"), D("-0.0"), D("1e3"), D("1E-7"), D("  12_3.4 "), D("Infinity"), D("-inf"), D("NaN"), D((0, (1, 2, 3), -2)), D(0.1), D(0.5), D(True), D("0.000001"), D("0.0000001"), D("123E+5"))
print(repr(D("1.10")), str(D("1.10")), f"{D('1.10')}", D("1.10").as_tuple(), D("1.10").as_integer_ratio(), D("123.45").adjusted(), D("1.5").is_finite(), D("-2").is_signed(), D("0").is_zero(), D("nan").is_nan(), D(2).number_class())
a, b = D("7.35"), D("2.1")
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), -a, +a, abs(-a), a ** 2, a ** -1, b ** 10, D(2) ** D("0.5"), D(4) ** D("0.5"), 2 ** b, -a // b, -a % b)
print(a + 1, 1 + a, 10 - a, a * 3, a / 3, 1 / a, 7 // b, 7 % b, D(1) / 3, D(2) / 3, D(10) / 5, D("1.20") + D("0.30"), D("1.20") * D("0.30"), D("100") / D("4"), D("1.00") / 2, D("0.1") + D("0.2") == D("0.3"))
print(a > b, a >= 7.35, a == 7.35, D("0.5") == 0.5, a < 8, a == D("7.350"), D("nan") == D("nan"), max(a, b), sorted([D("1.5"), D("-2"), D(0)]), D("0.5") == Fraction(1, 2), D(3) == 3, hash(D("1.0")) == hash(1), hash(D("0.5")) == hash(0.5), {D("1.0"): "x"}[1], bool(D("0.00")))
print(a.compare(b), D(1).compare(D(1)), D("2.50").max(D("2.5")), D(1).min(2), D("1.0").same_quantum(D("2.5")), D("1.200").normalize(), D("1200").normalize(), D("0.00").normalize(), D("1.50").compare_total(D("1.5")))
print(int(D("-3.7")), float(D("2.5")), round(D("2.5")), round(D("3.5")), round(D("2.675"), 2), round(D("1234"), -2), D("2.5").to_integral_value(), D("-2.7").__floor__(), D("2.1").__ceil__(), D("7.9").to_integral_value(ROUND_DOWN))
print(D("2").sqrt(), D("16").sqrt(), D("0.25").sqrt(), D("1").exp(), D("2.5").exp(), D("10").ln(), D("2").log10(), D("1000").log10(), D("0.5").ln(), D("1e-5").exp(), D("100").sqrt(), D("3").sqrt() ** 2)
print(D("3.14159").quantize(D("0.01")), D("2.5").quantize(D("1")), D("10").quantize(D("0.000")), D("1.005").quantize(D(".01"), rounding=ROUND_HALF_UP), D("1234.5").quantize(D("1e2")), D("5").scaleb(3), D("123").logb(), D("1.5").fma(2, 3), D("10").remainder_near(3), D("7").copy_sign(D("-1")), D("1e5").to_eng_string(), D("12E+7").to_eng_string())
for mode in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(mode, [str(D(x).quantize(D("1"), rounding=mode)) for x in ("2.5", "-2.5", "2.4", "2.6", "-2.4", "3.5", "5.1", "6.1")])
for action in (lambda: D("abc"), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) // 0, lambda: D(1) % 0, lambda: D(-1).sqrt(), lambda: D(0) ** 0, lambda: D("inf") - D("inf"), lambda: D(1) + 1.5, lambda: D(1) + "1", lambda: D(1) < "a", lambda: D([1]), lambda: D(None), lambda: D("1e30").quantize(D("0.01")), lambda: int(D("nan")), lambda: int(D("inf")),
               lambda: D("nan") < 1, lambda: D(10) ** 10 ** 7, lambda: D(-8) ** D("0.5"), lambda: D((2, (1,), 0)), lambda: D(1).nothing, lambda: D("sNaN") + 1, lambda: divmod(D(1), 0), lambda: D("").as_tuple(), lambda: D(-1).ln(), lambda: f"{D(1):q}"):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error, isinstance(error, ArithmeticError))
print(D("inf") + 1, D("inf") * -2, D(1) / D("inf"), -D("inf"), D("nan") + 1, D("-0") + 0, abs(D("-0")), D(0) * -1)
print(sum([D("0.1")] * 10), D("19.99") * 3, sum((D(x) for x in ("1.5", "2.25")), D(0)))
