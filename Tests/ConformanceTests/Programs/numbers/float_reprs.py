"""How floats are written: the shortest text that gives the same float back."""

for value in [0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 1e15, 1e16, 1e17, 123456789012345678.0, 1e22, 1e23, 1e-4, 1e-5, 0.0001234, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 100.0, 1e2, 1.5e300, 9007199254740993.0, 4.35, 0.3, 2.675, 1.1, 12345.678, 1e100, 3.0, -0.0, 0.5, 1e-7, 299792458.0, 6.02214076e23, 9.999999999999999e22, 1e21 - 1, 2**53 + 2.0]:
    text = repr(value)
    print(text, str(value) == text, float(text) == value, f"{value}", f"{value:.17g}", f"{value:.3}", f"{value:e}", f"{value:.2f}"[:20])
for value in [float("inf"), -float("inf"), float("nan"), -float("nan")]:
    print(repr(value), str(value), [value], f"{value:.2f}", "%5.1f" % value)
print(round(2.5), round(3.5), round(-2.5), round(0.5), round(1.5), round(2.675, 2), round(1234.5678, -2), round(1e300, 2), round(0.1 + 0.2, 15), round(5e-324, 400))
print(sum([0.1] * 10), 0.1 * 3, 1.1 + 2.2, 1e16 + 1, 0.1 + 0.7, 4.35 * 100, 1.005 * 1000, 3 * 1.1)
state = 12345
mismatches = 0
for _ in range(2000):
    state = (state * 1103515245 + 12345) % 2**31
    value = (state / 2**31 - 0.5) * 10.0 ** (state % 40 - 20)
    mismatches += float(repr(value)) != value or float(f"{value:.17e}") != value
print(mismatches)
