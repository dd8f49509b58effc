"""Powers: negative exponents, moduli, fractions, zero, infinities."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    '2**10, 2**0, 0**0, 2**-1, (-2)**3, -2**2, (-2)**-2, 2**100, (-3)**41, 10**20, True**5, 0**5',
    '2.0**3, 2**0.5, 4**0.5, (-8)**2, 0.0**0, 1e200**0.5, 2.0**-1074, 2.0**-1075, (-2.0)**3, 0.5**2, 10**-3, 10**-5',
    '(-8)**(1/3), (-1)**0.5, (-2)**1.5',
    'pow(2, 10), pow(2, 10, 1000), pow(3, -1, 7), pow(2, -3, 11), pow(-3, 5, 7), pow(3, 5, -7), pow(0, 0, 1), pow(5, 3, 1), pow(2, 1000, 10**9 + 7), pow(7, -1, 1), pow(base=2, exp=3), pow(2, exp=3, mod=5)',
    'pow(2**70, 3, 10**9), pow(10**9 + 6, 10**9 + 5, 10**9 + 7), pow(True, 2, 3), pow(2.0, 3)',
    "float('inf')**2, float('inf')**-1, float('inf')**0, (-float('inf'))**3, (-float('inf'))**-3, 1**float('inf'), 1.0**float('nan'), float('nan')**0, 0.5**float('inf'), 2**float('-inf'), (-1)**float('inf'), 0.0**float('inf')",
    '(1+2j)**2, (1+2j)**-1, 1j**2, 2**1j, (1+1j)**0.5, 0j**2, 0j**0, 1j**1j, (2+0j)**3, (1+2j)**(3+4j)',
    '1**10**9 if False else 1, (-1)**(10**20), (-1)**(10**20 + 1), 0**(10**20), 1**(10**20)',
    '0**-1',
    '0.0**-1',
    '(-0.0)**-1',
    '0j**-1',
    '0j**1j',
    'pow(2, 3, 0)',
    'pow(2, -1, 4)',
    'pow(0, -1, 5)',
    'pow(2, 3, 1.5)',
    'pow(2.0, 3, 5)',
    'pow(2, 3.0, 5)',
    "pow(2, 'a')",
    "pow('a', 2)",
    'pow(2)',
    'pow(2, 3, 4, 5)',
    "2**'a'",
    "'a'**2",
    'None**2',
    '10.0**400',
    '1e200**2',
    '(-1e200)**3',
    '2.0**10000',
    '(1e200+1j)**2',
    '(1e300+1e300j)**3',
    '10**400 * 1.0',
    '10.0**308 * 10',
]:
    attempt(expression)
