# cmath: functions of complex numbers
import cmath

z = 3 + 4j
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
print(cmath.phase(z), cmath.polar(z), cmath.rect(5, 0.5), cmath.polar(-1), cmath.phase(-1j), cmath.phase(complex(-1, -0.0)), cmath.rect(2, 0))
for f in (cmath.sqrt, cmath.exp, cmath.log, cmath.log10, cmath.sin, cmath.cos, cmath.tan, cmath.asin, cmath.acos, cmath.atan, cmath.sinh, cmath.cosh, cmath.tanh, cmath.asinh, cmath.acosh, cmath.atanh):
    shown = []
    for value in (z, -2, 0.5j, 2, 1 - 1j, 0.25):
        made = f(value)
        shown.append(f"{made.real:.9g}{made.imag:+.9g}j")
    print(f.__name__, *shown)
print(cmath.sqrt(-1), cmath.sqrt(-4), cmath.sqrt(0), cmath.exp(0), cmath.log(1), cmath.log(8, 2).real, abs(cmath.exp(1j * cmath.pi) + 1) < 1e-15)
print(cmath.isnan(complex("nan")), cmath.isinf(complex("inf")), cmath.isfinite(z), cmath.isclose(1 + 1e-10j, 1), cmath.isclose(1, 1.1), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(0, 1e-9, abs_tol=1e-8))
for action in (lambda: cmath.log(0), lambda: cmath.sqrt("a"), lambda: cmath.exp(1000), lambda: cmath.atanh(1), lambda: cmath.isclose(1, 2, rel_tol=-1), lambda: cmath.phase(None)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def roots(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)


print(roots(1, 2, 5), roots(1, -3, 2), [f"{cmath.rect(1, k * cmath.tau / 4):.3f}" for k in range(4)])
