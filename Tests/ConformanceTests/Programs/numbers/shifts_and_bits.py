"""Shifts and bitwise operators of ints of any size."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    '1 << 3, 1 << 70, -1 << 3, 0 << 10**20, 5 << 0, True << 2, 2**70 << 3',
    '8 >> 2, -8 >> 2, -1 >> 100, 2**70 >> 60, -2**70 >> 65, 5 >> 10**20, -5 >> 10**20, 1 >> 0, 7 >> True',
    '5 & 3, 5 | 3, 5 ^ 3, ~5, -5 & 3, -5 | 3, -5 ^ 3, ~-1, ~0, 5 & -1, -6 & -4',
    '2**70 & 2**69, 2**70 | 1, 2**70 ^ 2**70, -2**70 & 0xFF, -2**70 | 1, (2**70 - 1) & -2, ~2**70, -2**70 ^ 1',
    'True & True, True | False, True ^ True, ~True if False else -2, True & 1, 1 | True',
    '0xFF & ~0xF, (1 << 8) - 1, 1 << 2 + 1, 6 & 3 == 2, (6 & 3) == 2',
    '[bin(n) for n in (5 & 6, 5 | 6, 5 ^ 6, 5 << 1, -5 >> 1)]',
    '1 << -1',
    '1 >> -1',
    '1 << 1.5',
    "1 >> 'a'",
    '1 & 1.5',
    "1 | 'a'",
    '1 ^ None',
    "'a' & 1",
    '1.5 << 1',
    '[] | 1',
    "~'a'",
    '~[]',
    "-'a'",
    '+None',
    '-[]',
    "1 << 10**30 if False else 'not tried'",
    "(5).__and__(3), (5).__lshift__(2), (5).__rlshift__(2), (5).__and__(1.5), (5).__invert__(), (5).__xor__('a'), (5).__rand__(4)",
]:
    attempt(expression)
