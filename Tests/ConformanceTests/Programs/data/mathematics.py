# math: every function
import math

for name in ("acos", "acosh", "asin", "asinh", "atan", "atanh", "cbrt", "ceil", "cos", "cosh", "degrees", "erf", "erfc", "exp", "exp2", "expm1", "fabs", "floor", "gamma", "isfinite", "lgamma", "log", "log10", "log1p", "log2", "modf", "radians", "sin", "sinh", "sqrt", "tan", "tanh", "trunc", "ulp", "frexp"):
    row = []
    for x in (0.5, 1, 2.75, -0.25, 0):
        try:
            row.append(repr(getattr(math, name)(x)))
        except (ValueError, OverflowError) as error:
            row.append(str(error))
    print(name, *row)
print(math.pi, math.e, math.tau, math.inf, math.nan, math.isnan(math.nan), math.isinf(-math.inf))
print(math.comb(10, 3), math.comb(5, 9), math.perm(5), math.perm(5, 2), math.factorial(20), math.gcd(12, 18, 27), math.gcd(), math.lcm(4, 6), math.lcm(), math.isqrt(10 ** 20), math.isqrt(99))
print(math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(), math.dist([1, 2], [4, 6]), math.fsum([0.1] * 10), math.prod([1, 2, 3], start=2), math.prod([]), math.sumprod([1, 2], [3, 4]), math.sumprod([0.1, 0.2], [3, 4]), math.fma(2, 3, 4))
print(math.atan2(1, -1), math.copysign(3, -0.0), math.fmod(-7, 3), math.remainder(7, 4), math.ldexp(0.75, 4), math.pow(2, 0.5), math.nextafter(1, 2), math.nextafter(1, 0, steps=3), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.log(8, 2), math.log(10 ** 400), math.log2(2 ** 500), math.log10(10 ** 300))
for action in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.acos(2), lambda: math.exp(1000), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.comb(-1, 2), lambda: math.gcd(1.5), lambda: math.isqrt(-1), lambda: math.sqrt("4"), lambda: math.sqrt(),
               lambda: math.pow(0, -1), lambda: math.fmod(1, 0), lambda: math.dist([1], [1, 2]), lambda: math.sumprod([1], [1, 2]), lambda: math.floor("a"), lambda: math.ceil(math.inf), lambda: math.floor(math.nan), lambda: math.trunc("a"), lambda: math.gamma(0), lambda: math.ldexp(1.0, 5000), lambda: math.fma(math.inf, 0, 1), lambda: math.atanh(1), lambda: math.perm(3, -1), lambda: math.nothing,
               lambda: math.hypot("a"), lambda: math.fsum(["a"]), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.remainder(1, 0), lambda: math.cosh(1000), lambda: math.log(2, 1), lambda: math.nextafter(1, 2, steps=-1), lambda: math.tan(math.inf)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __floor__(self):
        return self.cents // 100

    def __ceil__(self):
        return -(-self.cents // 100)

    def __trunc__(self):
        return int(self.cents / 100)

    def __float__(self):
        return self.cents / 100


m = Money(-250)
print(math.floor(m), math.ceil(m), math.trunc(m), math.sqrt(Money(400)), math.fabs(m))
