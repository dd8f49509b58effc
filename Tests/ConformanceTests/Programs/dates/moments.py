# datetime: making, parts, texts, arithmetic, comparison, errors
from datetime import datetime, date, time, timedelta, timezone

print(datetime.min, datetime.max, datetime.resolution)
m = datetime(2024, 3, 10, 14, 30, 15, 123456)
print(repr(m), m, m.isoformat(), m.isoformat(" "), m.isoformat(timespec="minutes"), m.isoformat("_", "milliseconds"))
print(repr(datetime(2024, 3, 10)), repr(datetime(2024, 3, 10, 1)), repr(datetime(2024, 3, 10, 1, 2, 3)), repr(datetime(2024, 3, 10, 1, 2, 0, 5)))
print(m.year, m.month, m.day, m.hour, m.minute, m.second, m.microsecond, m.tzinfo, m.fold)
print(repr(m.date()), repr(m.time()), m.timetz(), m.weekday(), m.isoweekday(), m.isocalendar(), m.toordinal(), m.ctime())
print(m.timetuple(), m.utctimetuple().tm_hour, m.timestamp())
print(m.replace(hour=0), m.replace(year=2000, microsecond=0), m.replace(tzinfo=timezone.utc), m.replace(fold=1) == m, repr(m.replace(fold=1)))
print(datetime.combine(date(2024, 1, 2), time(3, 4)), datetime.combine(m, time(1), timezone.utc))
print(m + timedelta(hours=12), m - timedelta(days=30, microseconds=123456), timedelta(1) + m, m - datetime(2024, 1, 1))
print(m > datetime(2024, 3, 10), m == datetime(2024, 3, 10, 14, 30, 15, 123456), m < datetime.max, m != 5, m == date(2024, 3, 10), date(2024, 3, 10) == m)
print(len({m, m.replace(), m.replace(second=0)}), hash(m) == hash(m.replace()), isinstance(m, date), max(m, datetime(2025, 1, 1)))
print(datetime.fromtimestamp(0), datetime.fromtimestamp(1700000000.5), datetime.fromtimestamp(-1), datetime.fromtimestamp(1e9, timezone.utc))
print(datetime.fromordinal(738000), datetime.fromisocalendar(2024, 10, 3), datetime.fromtimestamp(0.0000005), datetime.fromtimestamp(0.0000015))
for action in (lambda: datetime(2024, 1), lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, 0, 60), lambda: datetime(2024, 1, 1, 0, 0, 60),
               lambda: datetime(2024, 1, 1, microsecond=1000000), lambda: datetime(2024, 1, 1, fold=2), lambda: datetime(2024, 1, 1, tzinfo=5),
               lambda: m + 5, lambda: m - 5, lambda: m < 5, lambda: m < date(2024, 1, 1), lambda: m - date(2024, 1, 1), lambda: m + m,
               lambda: datetime.max + timedelta(1), lambda: datetime.min - timedelta(1), lambda: datetime("2024", 1, 1), lambda: m.isoformat("TT"),
               lambda: m.isoformat(timespec="days"), lambda: datetime.combine(1, 2), lambda: datetime.fromtimestamp("0"), lambda: m.nothing,
               lambda: datetime.fromtimestamp(1e20), lambda: datetime.fromtimestamp(1e12), lambda: datetime.fromtimestamp(float("nan"))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Moment(datetime):
    @property
    def quarter(self):
        return (self.month + 2) // 3


q = Moment(2024, 5, 6)
print(repr(q), q.quarter, repr(q + timedelta(days=90)), (q + timedelta(days=90)).quarter, repr(q.replace(month=12)), type(q.date()))
start = datetime(2024, 2, 27)
print([f"{start + timedelta(days=n):%m/%d}" for n in range(5)], {start: "a"}[datetime(2024, 2, 27)])
