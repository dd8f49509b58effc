"""Infinities, NaN and signed zeros."""
import math

inf, nan = float("inf"), float("nan")


def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    'inf, -inf, nan, -nan, inf + 1, inf - inf, inf * 0, -inf * -1, inf / inf, 1 / inf, -1 / inf, inf // 1, inf % 2',
    'inf == inf, inf > 10**1000, -inf < -10**1000, nan == nan, nan != nan, nan < 1, nan > 1, nan <= nan, inf == 2**5000',
    '0.0 == -0.0, str(-0.0), -0.0 + 0, 0 * -1.0, -0.0 * -1, 0.0 - 0.0, -0.0 - 0.0, abs(-0.0), math.copysign(1, -0.0), max(0.0, -0.0), max(-0.0, 0.0), min(0.0, -0.0)',
    'min(nan, 1), min(1, nan), max(nan, 1), max(1, nan), sorted([2, nan, 1]), sum([inf, 1]), sum([inf, -inf]), nan in [nan], nan in (1, nan), [nan].index(nan)',
    "hash(inf), hash(-inf), hash(0.0) == hash(-0.0), {0.0: 'zero', -0.0: 'minus'}, {inf: 1}[inf], len({nan, nan})",
    'bool(nan), bool(inf), bool(-0.0), int(True), math.isnan(nan), math.isinf(-inf), math.isfinite(1e308), 1e308 * 10, -1e308 * 10, 5e-324 / 2',
    "round(inf, 1), inf.is_integer(), nan.hex(), repr(nan), f'{inf:5}|{-inf:+}|{nan:.1f}|{inf:05}|{inf:e}|{inf:%}', '%d' % 1e18, '%e' % inf, '%g' % nan",
    '1e16 + 1 == 1e16, 2**53 + 1 == float(2**53 + 1), 2**53 == float(2**53), 0.1 == 0.1, 10**400 > 1e308, 10**400 == inf, -10**400 < -1e308, 2**1024 > inf, 3 < inf, 1.5 > 1, 2**70 == 2.0**70, 2**70 + 1 == 2.0**70',
    'divmod(inf, 2), divmod(5, inf), divmod(-5, inf), inf % 5, 5 % inf, -5 % inf, -5 // inf, 0.0 // inf',
    'math.floor(2.5), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.9), math.fmod(-7, 3), math.fmod(7, inf), math.hypot(3, 4), math.hypot(inf, nan)',
    'int(inf)',
    'int(nan)',
    'round(inf)',
    'round(nan)',
    'math.floor(inf)',
    'inf.as_integer_ratio()',
    'nan.as_integer_ratio()',
    'divmod(inf, 0)',
    'inf // 0',
    'inf % 0',
    "'%d' % inf",
    "'%x' % inf",
    'range(inf)',
    '[1] * inf',
    'chr(nan)',
    '[1, 2][nan]',
    '10**400 + 0.5',
    '10**400 * 1.5',
    '10**400 / 1.5',
    'float(10**400)',
    'math.sqrt(-1)',
    'math.log(0)',
    'math.exp(1000)',
    'math.factorial(1.5)',
    'math.factorial(-1)',
]:
    attempt(expression)
