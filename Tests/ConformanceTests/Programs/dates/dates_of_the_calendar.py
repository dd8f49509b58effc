# date: making, parts, arithmetic, comparison, hash, errors
from datetime import date, timedelta, MINYEAR, MAXYEAR

print(MINYEAR, MAXYEAR, date.min, date.max, date.resolution)
d = date(2024, 2, 29)
print(repr(d), d, d.year, d.month, d.day, d.isoformat(), d.ctime())
print(d.weekday(), d.isoweekday(), d.isocalendar(), tuple(d.isocalendar()), d.isocalendar().week)
print(d.timetuple())
print(d.toordinal(), date.fromordinal(738945), date.fromordinal(1), date.fromordinal(3652059))
print(d.replace(year=2020), d.replace(month=1, day=31), d.replace(day=1))
for text in ["2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-W09", "2024W09"]:
    print(text, date.fromisoformat(text))
for text in ["2024-2-29", "2024-02-30", "hello", "", "2024-13-01", "2024-W60", "2024/01/01", "2024-0101", "20240101T"]:
    try:
        print(date.fromisoformat(text))
    except ValueError as error:
        print(type(error).__name__, error)
print(date.fromisocalendar(2020, 53, 7), date.fromisocalendar(2021, 1, 1))
for year, month, day in [(2024, 2, 30), (0, 1, 1), (10000, 1, 1), (2024, 0, 1), (2024, 13, 1), (2023, 2, 29)]:
    try:
        date(year, month, day)
    except ValueError as error:
        print(error)
for args in [(), (2024,), (2024, 1), ("2024", 1, 1), (2024.0, 1, 1), (None, 1, 1)]:
    try:
        date(*args)
    except TypeError as error:
        print(error)
print(d + timedelta(days=1), d - timedelta(days=60), timedelta(weeks=1) + d, d - date(2023, 2, 28))
print(d + timedelta(hours=23), d - timedelta(hours=1), d - timedelta(hours=25))
print(date(2024, 1, 1) < d, d <= d, d > date(2025, 1, 1), d == date(2024, 2, 29), d != date(2024, 2, 29), d == "2024-02-29")
print(len({date(2024, 1, 1), date(2024, 1, 1), date(2024, 1, 2)}), sorted([date(2024, 3, 1), date(2023, 3, 1), d]))
for action in (lambda: d + 1, lambda: 1 + d, lambda: d - 1, lambda: d + d, lambda: d < 5, lambda: d * 2,
               lambda: date.max + timedelta(1), lambda: date.fromordinal(0), lambda: date.fromisocalendar(2021, 53, 1),
               lambda: date.fromisocalendar(2021, 5, 9), lambda: date.fromisoformat(20240101)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
try:
    d.year = 2025
except AttributeError as error:
    print(error)
try:
    d.century
except AttributeError as error:
    print(error)
try:
    date.zodiac = "fish"
except TypeError as error:
    print(error)
print(f"{d:%d.%m.%Y} {d}", format(d, "%A %B"), d.strftime("%j %U %W %y %a %b"))
days = [date(2023, 12, 25) + timedelta(n) for n in range(14)]
print([f"{day:%a}-{day.isocalendar().week}" for day in days])
