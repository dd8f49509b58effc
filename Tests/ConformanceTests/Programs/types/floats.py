# Floats print their shortest form; the specials; rounding.
for x in (0.1, 0.1 + 0.2, 1e16, 1e15, 1.0, 100.0, 1e-5, 0.0001, 1.5e300, 123456789.123, 1 / 3, -0.0, 2.5e-10):
    print(x, repr(x), str(x))
inf = float("inf")
print(inf, -inf, inf - inf, inf > 10**400, float("nan") == float("nan"))
print(round(2.675, 2), round(0.125, 2), round(1e20), 7.5 // 2, -7.5 % 2, divmod(7.5, 2))
print(3.0.is_integer(), (0.5).as_integer_ratio(), float("1e3"), float(" 2.5 "), 1e3 == 1000)
print(f"{3.14159:.2f} {2.5:.0f} {3.5:.0f} {1e10:.3e} {0.00001:g} {1234567.0:g} {0.1:.20f}")
