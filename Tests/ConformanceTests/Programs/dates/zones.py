# timezone, tzinfo, aware datetimes: conversion, comparison, subtraction, errors
from datetime import datetime, date, time, timedelta, timezone, tzinfo, UTC

print(UTC, repr(UTC), UTC is timezone.utc, timezone.min, timezone.max)
cet = timezone(timedelta(hours=1), "CET")
ist = timezone(timedelta(hours=5, minutes=30))
west = timezone(-timedelta(hours=3, minutes=30))
odd = timezone(timedelta(hours=1, seconds=5, microseconds=7))
for zone in (UTC, cet, ist, west, odd, timezone(timedelta(0)), timezone(timedelta(0), "Z")):
    print(zone, repr(zone), zone.utcoffset(None), zone.tzname(None), zone.dst(None))
print(cet == timezone(timedelta(hours=1)), cet != ist, hash(cet) == hash(timezone(timedelta(hours=1))), timezone(timedelta(0)) is UTC)
m = datetime(2024, 6, 1, 12, 0, tzinfo=UTC)
print(m, repr(m), m.isoformat(), m.utcoffset(), m.tzname(), m.dst(), m.timestamp())
for zone in (cet, ist, west):
    there = m.astimezone(zone)
    print(there, there == m, there - m, there.tzname(), there.date(), there.time(), there.timetz(), there.strftime("%z %Z %H:%M"), there.utctimetuple().tm_hour)
print(m.astimezone(cet).astimezone(UTC) == m, datetime(2024, 1, 1).astimezone(UTC), datetime(2024, 1, 1).astimezone().tzname())
naive = datetime(2024, 6, 1, 12)
print(naive == m, naive != m, m.replace(tzinfo=None) == naive, naive.utcoffset(), naive.tzname())
print(time(10, tzinfo=cet), repr(time(10, tzinfo=cet)), time(10, tzinfo=cet).utcoffset(), time(10, tzinfo=cet) == time(9, tzinfo=UTC), time(9) == time(9, tzinfo=UTC))
print(f"{odd.utcoffset(None)} {datetime(2024, 1, 1, tzinfo=odd)} {datetime(2024, 1, 1, tzinfo=odd):%z|%:z}")
for action in (lambda: naive < m, lambda: naive - m, lambda: m - naive, lambda: time(1) < time(1, tzinfo=UTC), lambda: timezone(5), lambda: timezone(),
               lambda: timezone(timedelta(days=1)), lambda: timezone(timedelta(1), 5), lambda: timezone(timedelta(hours=1), None), lambda: cet.utcoffset(5),
               lambda: m.astimezone(5), lambda: datetime.now("UTC"), lambda: tzinfo().utcoffset(None), lambda: cet.fromutc(m), lambda: tzinfo().tzname(None)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Summer(tzinfo):
    def utcoffset(self, moment):
        return timedelta(hours=1) + self.dst(moment)

    def dst(self, moment):
        return timedelta(hours=1) if moment and 3 < moment.month < 11 else timedelta(0)

    def tzname(self, moment):
        return "CEST" if self.dst(moment) else "CET"


zone = Summer()
for month in (1, 6):
    here = datetime(2024, month, 1, 12, tzinfo=UTC).astimezone(zone)
    print(here, here.tzname(), here.dst(), here.timetuple().tm_isdst, here.astimezone(UTC), f"{here:%Y-%m-%d %H:%M %Z%z}")
print(datetime(2024, 6, 1, tzinfo=zone) - datetime(2024, 1, 1, tzinfo=zone), datetime(2024, 6, 1, tzinfo=zone) - datetime(2024, 1, 1, tzinfo=UTC))


class Wrong(tzinfo):
    def utcoffset(self, moment):
        return 5


try:
    print(datetime(2024, 1, 1, tzinfo=Wrong()))
except TypeError as error:
    print(error)
