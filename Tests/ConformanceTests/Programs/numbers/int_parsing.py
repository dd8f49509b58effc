"""int() of text: bases, underscores, spaces, digits of other scripts."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    "int('42'), int(' 42 '), int('-42'), int('+42'), int('\\t42\\n'), int('0042'), int('-0')",
    "int('1_000'), int('1_0_0'), int('0_1'), int('0x_f', 16), int('0b_1', 0)",
    "int('ff', 16), int('0xFF', 16), int('FF', 16), int('z', 36), int('zZ', 36), int('101', 2), int('0b101', 2), int('17', 8), int('0o17', 8)",
    "int('0x1f', 0), int('0b11', 0), int('0o17', 0), int('19', 0), int('0', 0), int('00', 0), int('0_0', 0)",
    "int('١٢٣'), int('１２'), int('٣', 8), int('१०', 2), int('\\u2003 7 \\u3000')",
    "int(b'42'), int(bytearray(b' -7 ')), int(b'ff', 16), int(b'1_0')",
    'int(3.99), int(-3.99), int(1e20), int(True), int(), int(-0.0), int(2**70)',
    "int('9' * 30), int('-' + '9' * 30), int('1' + '0' * 40, 2)",
    "int('')",
    "int(' ')",
    "int('x')",
    "int('1x')",
    "int('1 2')",
    "int('--1')",
    "int('+ 1')",
    "int('1__0')",
    "int('_1')",
    "int('1_')",
    "int('1.5')",
    "int('1e5')",
    "int('0x1f')",
    "int('012', 0)",
    "int('0x', 16)",
    "int('0b2', 2)",
    "int('2', 2)",
    "int('9', 8)",
    "int('g', 16)",
    "int('0xg', 0)",
    "int('1', 1)",
    "int('1', 37)",
    "int('1', -1)",
    "int('1', 2.0)",
    'int(5, 10)',
    'int(1.5, 10)',
    'int(None)',
    'int([])',
    "int('½')",
    "int('²')",
    "int('\\x00')",
    "int('1\\x001')",
    "int(b'x')",
    "int(b'\\xff')",
    "int('é')",
    "int('日')",
    "int(float('nan'))",
    "int(float('inf'))",
    "int('a' * 300)",
    "int(x='5')",
    "int('5', base=8, x=1)",
    "int('10', base=5)",
    'bin(10), oct(64), hex(255), bin(-5), hex(-2**70), oct(0)',
]:
    attempt(expression)
