# fromisoformat and isoformat of datetime and time: what ISO 8601 allows
from datetime import datetime, time

good = """2011-11-04 2011-11-04T00:05:23 2011-11-04T00:05:23Z 20111104T000523 2011-W01-2T00:05:23.283 2011-11-04T00:05:23.283+00:00
2011-11-04T00:05:23+04:00 2011-11-04_01 2011-11-04T0105 2011-11-04T01:05:23,5 2011W012T0105 20111104 2011-11-04T01:05:23.123456789
2011-11-04T01:05:23-05:30 2011-11-04T01:05:23+0530 2011-11-04T01:05:23+05:30:10.000001 2011-11-04T01+05 2011W01T10""".split()
for text in good:
    value = datetime.fromisoformat(text)
    print(f"{text:34} {value!r}")
    assert datetime.fromisoformat(value.isoformat()) == value
print(datetime.fromisoformat("2024-01-01 10:20"), datetime.fromisoformat("2024-01-01x10:20"))
bad = ["", "2011", "2011-11", "2011-11-04T", "2011-11-04T1", "2011-11-04T25:00", "2011-11-04T10:61", "2011-11-04T10:00:00.", "2011-11-04T10:0",
       "2011-11-04T10:00:00+", "2011-11-04T10:00:00+1", "2011-11-04T10:00:00ZZ", "2011-11-04T10:00:00+25:00", "2011-13-04", "tomorrow", "2011-11-04T10:0000",
       "2011-11-04T10:00:00 ", "2011-11-04T10:00:00.12a", "2011-11-04T10-00", "2011-11-0410:00"]
for text in bad:
    try:
        print(text, repr(datetime.fromisoformat(text)))
    except ValueError as error:
        print(type(error).__name__, error)
for text in ["04:23", "T04:23:01", "042301", "04:23:01.000384", "04:23:01,000384", "04:23:01+04:00", "04:23:01Z", "T04", "04:23:01.1234567"]:
    print(text, repr(time.fromisoformat(text)))
for text in ["4", "04:", "24:00", "04:23:", "0423:01", "abc", ""]:
    try:
        print(text, repr(time.fromisoformat(text)))
    except ValueError as error:
        print(type(error).__name__, error)
t = time(1, 2, 3, 4500)
for spec in ["auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"]:
    print(spec, t.isoformat(timespec=spec))
try:
    datetime.fromisoformat(5)
except TypeError as error:
    print(error)
