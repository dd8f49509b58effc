# calendar: facts, data, text, errors
import calendar

print(calendar.isleap(2024), calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(2000, 2025))
print(calendar.weekday(2024, 7, 4), repr(calendar.weekday(2024, 7, 4)), calendar.monthrange(2024, 2), calendar.monthrange(2023, 2), repr(calendar.monthrange(2024, 9)[0]))
print(list(calendar.day_name), list(calendar.month_abbr), calendar.day_abbr[0], calendar.month_name[12], len(calendar.month_name), calendar.day_name[-1], calendar.month_name[1:3])
print(calendar.MONDAY, repr(calendar.SUNDAY), calendar.JANUARY, repr(calendar.Month.MARCH), calendar.Day(2), calendar.firstweekday())
print(calendar.timegm((1970, 1, 2, 0, 0, 1)), calendar.timegm((2024, 7, 4, 12, 30, 0, 3, 186, 0)))
for week in calendar.monthcalendar(2024, 7):
    print(week)
print(calendar.month(2024, 7))
calendar.prmonth(2024, 2, w=4, l=2)
print(calendar.calendar(2025, m=4))
print(calendar.weekheader(3), "|", calendar.weekheader(2), "|", calendar.weekheader(10))
text = calendar.TextCalendar(calendar.SUNDAY)
print(text.formatmonth(2023, 12), text.formatweekheader(3), text.firstweekday, list(text.iterweekdays()))
plain = calendar.Calendar(6)
print(list(plain.itermonthdays(2024, 9))[:10], list(plain.itermonthdays2(2024, 9))[:3], list(plain.itermonthdates(2024, 9))[0], list(plain.itermonthdays3(2024, 1))[:2], list(plain.itermonthdays4(2024, 1))[:2])
print(plain.monthdays2calendar(2024, 2)[-1], plain.monthdatescalendar(2024, 2)[0][0], len(plain.yeardayscalendar(2024)), len(plain.yeardatescalendar(2024, 4)[0]))
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.month(2024, 9).splitlines()[1])
for action in (lambda: calendar.monthrange(2024, 13), lambda: calendar.monthrange(2024, 0), lambda: calendar.setfirstweekday(7), lambda: calendar.month(2024, 15), lambda: calendar.weekday(2024, 2, 30)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error, isinstance(error, ValueError))
fridays = [(year, month) for year in (2023, 2024) for month in range(1, 13) if calendar.weekday(year, month, 13) == calendar.FRIDAY]
print(fridays)
