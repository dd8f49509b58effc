# timedelta: making, normalizing, arithmetic, texts, errors
from datetime import timedelta

print(repr(timedelta()), timedelta(), repr(timedelta(1)), timedelta(1), repr(timedelta(-1)), timedelta(-1))
t = timedelta(days=2, hours=3, minutes=4, seconds=5, milliseconds=6, microseconds=7, weeks=1)
print(repr(t), t, t.days, t.seconds, t.microseconds, t.total_seconds())
print(timedelta(seconds=-1), repr(timedelta(seconds=-1)), timedelta(microseconds=-1), timedelta(hours=-25))
print(timedelta(hours=0.5), timedelta(days=1.5), timedelta(seconds=1e-6), timedelta(seconds=1.0000005), timedelta(weeks=0.1))
print(timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(microseconds=2.5), timedelta(milliseconds=0.1))
print(repr(timedelta.min), repr(timedelta.max), timedelta.resolution)
a, b = timedelta(minutes=90), timedelta(minutes=40)
print(a + b, a - b, b - a, -a, +a, abs(b - a), a * 2, 3 * b, a * 0.5, 1.5 * b)
print(a / b, a // b, a % b, divmod(a, b), a / 4, a // 7, a / 0.3, -a // b, -a % b)
print(a > b, a >= b, a == timedelta(hours=1.5), a < b, a != b, bool(a), bool(timedelta(0)), a == 5400)
print(sum([a, b, a], timedelta()), max(a, b), sorted([a, b, timedelta(1)]), {a: 1}[timedelta(seconds=5400)])
print(str(timedelta(days=-1, seconds=3)), str(timedelta(days=400, microseconds=1)), f"{a}", f"{str(a):>12}|")
print(timedelta(seconds=90).total_seconds(), timedelta(microseconds=1).total_seconds(), timedelta(days=1).total_seconds())
for action in (lambda: timedelta("1"), lambda: timedelta(days="1"), lambda: timedelta(hours=None), lambda: timedelta(1) + 1,
               lambda: timedelta(1) * "x", lambda: timedelta(1) / 0, lambda: timedelta(1) // 0, lambda: timedelta(1) % timedelta(0),
               lambda: timedelta(1) / timedelta(0), lambda: timedelta(1) / 0.0, lambda: timedelta(10 ** 9), lambda: timedelta.max + timedelta(1),
               lambda: timedelta(1) < 5, lambda: 5 / timedelta(1), lambda: timedelta(1) * 10 ** 12, lambda: timedelta(years=1),
               lambda: timedelta(1) ** 2, lambda: timedelta(1).hours, lambda: divmod(timedelta(1), 2)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
elapsed = timedelta(seconds=12345.678)
hours, rest = divmod(elapsed, timedelta(hours=1))
minutes, rest = divmod(rest, timedelta(minutes=1))
print(hours, minutes, rest.total_seconds())
