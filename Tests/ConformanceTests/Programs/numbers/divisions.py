"""// and % and divmod with every sign, of ints and floats."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    '[(a // b, a % b) for a in (7, -7) for b in (2, -2)], [divmod(a, b) for a in (7, -7) for b in (2, -2)]',
    '[(a // b, a % b) for a in (7.5, -7.5) for b in (2, -2)], [divmod(a, b) for a in (7.5, -7.5) for b in (2.0, -2.0)]',
    '7 / 2, -7 / 2, 6 / 3, 1 / 3, 0 / 5, 2**70 / 2**69, 2**2000 / 2**1999, 10**400 / 10**399',
    '0.0 // 1, -0.0 // 1, 0.0 % -1, -0.0 % 1, 5.0 % -5, -5.0 % 5, divmod(0.0, -1.0), divmod(-0.0, 1.0)',
    "5.5 % float('inf'), -5.5 % float('inf'), 5.5 // float('inf'), -5.5 // float('inf'), float('inf') % 5, float('nan') // 1, divmod(-1, float('inf'))",
    '1e300 // 1e-300, 1e16 % 7, 0.3 % 0.1, 0.3 // 0.1, 1 // 0.1, 1 % 0.1, -1 % 0.1, 3.5 % -1.25',
    '2**70 // 7, -2**70 // 7, 2**70 % 7, -2**70 % 7, 2**70 % -7, divmod(2**70, 2**35 + 1), divmod(-2**70, 3**20)',
    '7 % True, True // 2, 7.0 // True, divmod(True, True)',
    '2**63 // -1, -2**63 // -1, -2**63 % -1, (-2**63) // 1, divmod(-2**63, -1)',
    '5 // 0',
    '5 % 0',
    '5 / 0',
    '5.0 // 0',
    '5.0 % 0',
    '5.0 / 0',
    '5 // 0.0',
    'divmod(5, 0)',
    'divmod(5.0, 0)',
    '0 / 0',
    '0.0 / 0.0',
    '1j / 0',
    '1j // 1',
    '1j % 1',
    'divmod(1j, 1)',
    "5 // 'a'",
    "5 % 'a'",
    "'a' // 5",
    '5 / None',
    "divmod('a', 5)",
    'divmod(1)',
    '10**400 / 3',
    '10**400 // 1.0',
    '2**2000 / 1',
    '1 / 10**400, 10**-400 if False else 1e-323 / 10',
    '(5).__floordiv__(0.5), (5.0).__floordiv__(2), (5).__rdivmod__(12), (2).__rtruediv__(5), (2).__rmod__(5)',
]:
    attempt(expression)
