# strftime and strptime of datetime, date, time and the module time
from datetime import datetime, date, time, timedelta, timezone
import time as clock

m = datetime(2024, 7, 4, 9, 5, 3, 42)
for code in "aAbBcdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZf%":
    print(code, repr(m.strftime("%" + code)))
print(m.strftime("it's %d of %B, %H o'clock"), m.strftime(""), m.strftime("100%% %Q"), f"{m:%Y}", format(m, ""), f"{m:%H:%M:%S.%f}")
print(date(2024, 7, 4).strftime("%d/%m/%y %H:%M"), time(23, 59).strftime("%I:%M %p"), time(1, 2, 3).strftime("%Y %H"))
for text, form in [("2024-07-04", "%Y-%m-%d"), ("04/07/24 21:15", "%d/%m/%y %H:%M"), ("July 4, 2024", "%B %d, %Y"), ("Thu 4 Jul 2024", "%a %d %b %Y"),
                   ("9:05 PM", "%I:%M %p"), ("12:00 am", "%I:%M %p"), ("2024-07-04T09:05:03.000042+0200", "%Y-%m-%dT%H:%M:%S.%f%z"), ("20240704", "%Y%m%d"),
                   ("10:00 -05:30", "%H:%M %z"), ("2024 186", "%Y %j"), ("2024 27 4", "%Y %U %w"), ("2024-W27-4", "%G-W%V-%u"), ("99", "%y"), ("68 1", "%y %m"),
                   ("Thu Jul  4 09:05:03 2024", "%c"), ("07/04/24", "%x"), ("50%", "%M%%"), ("  12   30 ", " %H %M "), ("10:11:12.5", "%H:%M:%S.%f"), ("2024115", "%Y%m%d"),
                   ("12:00 UTC", "%H:%M %Z"), ("2024-02-29Z", "%Y-%m-%d%z"), ("JULY", "%B")]:
    print(f"{text!r:38} {form!r:28} {datetime.strptime(text, form)!r}")
for text, form in [("2024-13-01", "%Y-%m-%d"), ("2024-02-30", "%Y-%m-%d"), ("24-01-01", "%Y-%m-%d"), ("2024-01-01 extra", "%Y-%m-%d"), ("hello", "%H"), ("1", "%"),
                   ("1", "%k"), ("25:00", "%H:%M"), ("2024 27", "%G %V"), ("", "%Y"), ("61", "%S"), ("2024 5", "%Y %V"), ("12:60", "%H:%M")]:
    try:
        print(repr(datetime.strptime(text, form)))
    except Exception as error:
        print(type(error).__name__, error)
for args in [(5, "%Y"), ("2024", 5)]:
    try:
        datetime.strptime(*args)
    except TypeError as error:
        print(error)
print(clock.strptime("30 Nov 00", "%d %b %y"))
print(clock.strptime("Thu Jan  1 00:00:00 1970"), clock.mktime(clock.strptime("2024-07-04", "%Y-%m-%d")))
print(clock.strftime("%Y-%m-%d %H:%M:%S", clock.gmtime(1720083903)), clock.strftime("%A", clock.localtime(0)), clock.asctime(clock.gmtime(86400 * 365)))
try:
    clock.strptime("x", "%Y")
except ValueError as error:
    print(error)
