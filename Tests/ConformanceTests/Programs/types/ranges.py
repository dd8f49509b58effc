"""Ranges: what they hold, also beyond 64 bits."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    'range(5), range(2, 8), range(0, 10, 3), range(5, 0, -2), range(0)',
    'list(range(5, 0, -2)), list(range(3, 3)), list(range(-3, 3, 2))',
    'len(range(0, 10, 3)), len(range(10, 0, 3)), len(range(-10, 10, 7))',
    'range(10)[3], range(10)[-1], range(0, 100, 7)[5]',
    'range(10)[2:5], range(10)[::2], range(10)[::-1], range(10)[-3:], range(10)[20:]',
    'range(0, 20, 3)[1:4], range(0, 20, 3)[::-2], range(20, 0, -3)[1:-1]',
    "3 in range(5), 3.0 in range(5), 2.5 in range(5), '3' in range(5), 5 in range(5), True in range(2)",
    '7 in range(1, 10, 3), 8 in range(1, 10, 3), 4 in range(10, 0, -3)',
    'range(10).index(4), range(0, 10, 2).index(4)',
    "range(10).count(4), range(10).count(99), range(10).count('a')",
    'range(0) == range(2, 1), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2]',
    'hash(range(0)) == hash(range(5, 5)), hash(range(0, 3, 2)) == hash(range(0, 4, 2))',
    'range(1, 10, 2).start, range(1, 10, 2).stop, range(1, 10, 2).step',
    'list(reversed(range(5))), list(reversed(range(0, 10, 3)))',
    'bool(range(0)), bool(range(1)), sum(range(101)), max(range(5)), min(range(3, 9))',
    '[*range(3)], tuple(range(2)), set(range(3)), sorted(range(3), reverse=True)',
    'range(True), range(False, True)',
    'list(zip(range(3), range(10, 0, -4)))',
    'range(2**70), range(2**70, 2**70 + 3), range(0, 10**30, 10**29)',
    'list(range(2**70, 2**70 + 3)), list(range(2**65, 2**65 - 4, -2))',
    'len(range(2**70, 2**70 + 3)), (2**70 + 1) in range(2**70, 2**70 + 3), 5 in range(2**70)',
    'range(2**70)[5], range(2**70)[-1], range(2**70)[2**69]',
    'range(2**70)[10:20], range(0, 2**70, 2**60)[1:3], range(10)[::2**70]',
    'len(range(2**70))',
    'bool(range(2**70)), range(2**70) == range(0, 2**70), hash(range(2**70)) == hash(range(0, 2**70, 1))',
    'range(2**70).index(2**69), range(2**70).count(3)',
    'next(iter(range(2**70))), next(reversed(range(2**70)))',
    'range(-2**63, 2**63)[0], range(-2**63, 2**63)[-1]',
    'list(range(2**63 - 2, 2**63 + 1)), list(range(-2**63 + 1, -2**63 - 2, -1))',
    'range(1.5)',
    "range('a')",
    'range()',
    'range(1, 2, 3, 4)',
    'range(1, 2, 0)',
    'range(5)[9]',
    "range(5)['a']",
    'range(5)[1.0]',
    'range(5)[::0]',
    'range(5).index(7)',
    "range(5).index('a')",
    'range(5) + range(3)',
    'range(5) * 2',
    'range(5) < range(6)',
    'range(5).start()',
    'range(stop=5)',
    'range(2**70)[2**80]',
    'range(None)',
]:
    attempt(expression)
