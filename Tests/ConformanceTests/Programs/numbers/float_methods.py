"""Methods of float: hex, ratios, rounding, parsing."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    "(1.5).hex(), (-0.1).hex(), (0.0).hex(), (-0.0).hex(), (5e-324).hex(), (1e308).hex(), float('inf').hex(), float('nan').hex()",
    "float.fromhex('0x1.8p0'), float.fromhex('-0x1p-3'), float.fromhex('1.8'), float.fromhex('ff'), float.fromhex(' 0xA.8P+2 '), float.fromhex('inf'), float.fromhex('-nan'), float.fromhex('0x.8'), float.fromhex('0x1p-1074'), float.fromhex('0x0p99999')",
    '(0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.5).as_integer_ratio(), (0.0).as_integer_ratio(), (1e20).as_integer_ratio()',
    "(2.0).is_integer(), (2.5).is_integer(), float('inf').is_integer(), float('nan').is_integer(), (-0.0).is_integer()",
    '(2.7).__int__(), (2.7).__trunc__(), (2.7).__floor__(), (-2.7).__ceil__(), (2.5).__round__(), (2.567).__round__(2), (1.5).real, (1.5).imag, (1.5).conjugate()',
    "float('1.5'), float(' -1e3\\n'), float('1_0.5_0'), float('.5'), float('5.'), float('1E+5'), float('infinity'), float('-INF'), float('NaN'), float('١.٥'), float(b'2.5'), float(True), float(2**70), float()",
    "float('1e400'), float('-1e400'), float('1e-400'), float('0x10') if False else 0, float('9' * 400), float('0.' + '0' * 400 + '1')",
    'round(2.5), round(2.5, 0), round(-1.5), round(25, -1), round(35, -1), round(-25, -1), round(2**70, -10), round(1.45, 1), round(1.55, 1), round(1e22, 5), round(7, 3), round(True)',
    "round(float('inf'), 2), round(float('nan'), 1), round(1.5, None), round(15, -5), round(0.15, 1), round(-0.4)",
    "round(float('inf'))",
    "round(float('nan'))",
    "int(float('-inf'))",
    "float('inf').as_integer_ratio()",
    "float('nan').as_integer_ratio()",
    "float('')",
    "float(' ')",
    "float('x')",
    "float('1.5x')",
    "float('1__0')",
    "float('_1')",
    "float('1_')",
    "float('1._5')",
    "float('1e')",
    "float('e5')",
    "float('--1')",
    "float('1,5')",
    "float('0x1p3')",
    'float(None)',
    'float([])',
    'float(1j)',
    "float(b'\\xff')",
    "float('\\x00')",
    'float(10**400)',
    "float.fromhex('x')",
    "float.fromhex('')",
    "float.fromhex('0x')",
    "float.fromhex('0x1p')",
    "float.fromhex('0x1p2000')",
    'float.fromhex(5)',
    "float.fromhex('1.8p0x')",
    '(1.5).hex(1)',
    '(1.5).missing',
    '1.5 << 1',
    '1.5 & 1',
    '~1.5',
    '[1, 2][1.0]',
    'range(1.0)',
    "1.5 .__add__(1), 1.5.__radd__(1), (1.5).__eq__(1.5), (1.5).__lt__('a'), (1.5).__divmod__(1), (2.0).__pow__(3), (2.0).__rpow__(3)",
]:
    attempt(expression)
