# math: results to the last bit, and errors.
import math

print(math.sqrt(2), math.exp(1), math.log(8, 2), math.log2(8), math.log10(1000), math.log(2**2000), math.pi, math.tau, math.e)
print(math.sin(1), math.cos(1), math.tan(1), math.atan2(1, 2), math.hypot(3, 4), math.hypot(1, 1), math.dist((1, 2), (4, 6)), math.cbrt(27))
print(math.gamma(5), math.gamma(0.5), math.gamma(-1.5), math.lgamma(10.5), math.erf(1), math.degrees(math.pi), math.radians(180))
print(math.gcd(12, 18, 27), math.lcm(4, 6), math.factorial(25), math.comb(50, 25), math.perm(10, 3), math.isqrt(10**40), math.prod([1, 2.5]))
print(math.floor(-2.1), math.ceil(2.1), math.trunc(2.7), math.fmod(-7, 3), math.remainder(5, 3), math.modf(-2.5), math.frexp(0.3), math.ldexp(0.5, 3))
print(math.fsum([0.1] * 10), math.sumprod([1, 2], [3, 4]), math.isclose(0.1 + 0.2, 0.3), math.nextafter(1, 2), math.ulp(1.0), math.copysign(1, -0.0))
attempts = [
    lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000), lambda: math.acos(2), lambda: math.factorial(-1),
    lambda: math.factorial(1.5), lambda: math.sqrt("a"), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.sqrt(),
    lambda: math.fmod(1, 0), lambda: math.pow(0, -1), lambda: math.gamma(0), lambda: math.comb(-1, 2), lambda: math.isqrt(-1),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
