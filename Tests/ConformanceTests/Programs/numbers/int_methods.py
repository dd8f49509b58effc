"""Methods of int: bits, bytes and ratios."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    '(0).bit_length(), (255).bit_length(), (-256).bit_length(), (2**70).bit_length(), True.bit_length()',
    '(0).bit_count(), (255).bit_count(), (-7).bit_count(), (2**70 - 1).bit_count()',
    '(5).as_integer_ratio(), (-3).numerator, (7).denominator, (3).real, (3).imag, (3).conjugate(), (3).is_integer()',
    "(258).to_bytes(2), (258).to_bytes(4, 'little'), (258).to_bytes(2, 'big'), (0).to_bytes(0), (1).to_bytes()",
    "(-1).to_bytes(2, signed=True), (-128).to_bytes(1, 'big', signed=True), (127).to_bytes(1, 'big', signed=True), (2**64).to_bytes(9, 'little')",
    "int.from_bytes(b'\\x01\\x02'), int.from_bytes(b'\\x01\\x02', 'little'), int.from_bytes(b''), int.from_bytes(b'\\xff', signed=True), int.from_bytes([1, 2, 3]), int.from_bytes(bytearray(b'\\x10'), byteorder='big')",
    "int.from_bytes(b'\\xff' * 9, 'big'), int.from_bytes(b'\\xff' * 9, 'big', signed=True), bool.from_bytes(b'\\x01')",
    "(5).__add__(3), (5).__radd__(3), (5).__add__(1.5), (5).__add__('a'), (5).__divmod__(3), (5).__pow__(2, 7), (5).__neg__(), (5).__bool__(), (5).__float__()",
    "(5).__lt__(6), (5).__eq__(5.0), (5).__hash__(), (5).__index__(), (5).__round__(-1), (5).__trunc__(), (5).__floor__(), (5).__ceil__(), (5).__format__('03')",
    'True + True, True & False, True | 2, True ^ True, ~5, -True, +False, not 0, True // 2, type(True & True), type(True & 1)',
    "bool(0), bool(0.0), bool(''), bool([]), bool(None), bool('0'), bool([0]), bool(-1), bool(float('nan'))",
    '(256).to_bytes(1)',
    '(-1).to_bytes(1)',
    '(128).to_bytes(1, signed=True)',
    '(1).to_bytes(-1)',
    "(1).to_bytes(1, 'middle')",
    "(1).to_bytes('a')",
    '(1).to_bytes(1, 5)',
    "(1).to_bytes(1, 'big', True)",
    "int.from_bytes('ab')",
    'int.from_bytes([256])',
    'int.from_bytes(5)',
    "int.from_bytes(b'a', 'x')",
    "int.from_bytes(b'a', 'big', True)",
    '(5).missing',
    '(5).bit_length(1)',
    '(5).real()',
    '~True',
    '~1.5',
    '(1).__class__, type(2**100)',
    '5 .bit_length(), 0xff, 0o17, 0b101, 1_000_000, 0xdead_beef',
]:
    attempt(expression)
