"""Complex numbers: writing, parsing, computing."""
import math


def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    '1+2j, 1-2j, -1-2j, 2j, -2j, 0j, -0j, 1.5+0j, complex(0, -0.0), complex(-0.0, 0.0), complex(-0.0, -0.0), 1e20+1e-7j',
    "complex(1, 2), complex('1+2j'), complex(' ( 1-2j ) '), complex('j'), complex('-j'), complex('1e3'), complex('infj'), complex('nan+nanj'), complex(), complex(2), complex(1j, 1j), complex('+1-1J'), complex('1_0j')",
    '(1+2j) + 1, (1+2j) - 2j, (1+2j) * (3-1j), (1+2j) / (3-4j), (1+2j) / 2, -(1+2j), +(1+2j), abs(3+4j), (1+2j) == 1+2j, (1+0j) == 1, 1j != 1',
    '(1+2j).real, (1+2j).imag, (1+2j).conjugate(), (1+2j).__abs__(), bool(0j), bool(1j), hash(1+0j) == hash(1), 1j * 1j, sum([1j, 2]), complex(True), (1j).__complex__()',
    '1j + 1.5, 1.5 - 1j, 2 * 1j, 1 / 1j, 1j + True, 1j + 2**70, 5j / 2j',
    "repr(complex('inf-infj')), repr(complex('nan')), str(1e100j), f'{1+2j}', '%s' % 1j, [1j], {1j: 'k'}[1j], complex(float('-inf'), -0.0)",
    '1j < 2j',
    '1j > 1',
    'max(1j, 2j)',
    'int(1j)',
    'float(1j)',
    'round(1j)',
    '1j // 1',
    '1j % 1',
    'divmod(1j, 1)',
    "complex('1 + 2j')",
    "complex('')",
    "complex('x')",
    "complex('1+2')",
    "complex('1+2j+3')",
    "complex('(1')",
    "complex('1', 2)",
    "complex(1, '2')",
    'complex(None)',
    'complex([])',
    'complex(1, None)',
    "complex('j1')",
    "complex('1_j')",
    "complex(b'1')",
    '1j & 1',
    '1j << 1',
    '~1j',
    '(1j).missing',
    '(1j).conjugate(1)',
    '1j / 0',
    "1j + 'a'",
    "'a' * 1j",
    '[1][1j]',
    'math.sqrt(1j)',
    "setattr(1j, 'real', 1)",
    'complex(real=1, imag=2), complex(imag=3)',
    'complex(1, 2, 3)',
    'complex(x=1)',
    'range(1j)',
]:
    attempt(expression)
