extension CalendarPrelude {
  static let days = #"""
    import datetime
    from enum import IntEnum
    from itertools import repeat

    __all__ = ['IllegalMonthError', 'IllegalWeekdayError', 'setfirstweekday', 'firstweekday', 'isleap', 'leapdays',
               'weekday', 'monthrange', 'monthcalendar', 'prmonth', 'month', 'prcal', 'calendar', 'timegm',
               'month_name', 'month_abbr', 'day_name', 'day_abbr', 'Calendar', 'TextCalendar', 'weekheader', 'Day',
               'Month', 'JANUARY', 'FEBRUARY', 'MARCH', 'APRIL', 'MAY', 'JUNE', 'JULY', 'AUGUST', 'SEPTEMBER',
               'OCTOBER', 'NOVEMBER', 'DECEMBER', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY',
               'SUNDAY']

    error = ValueError
    EPOCH = 1970


    class IllegalMonthError(ValueError, IndexError):
        """No such month."""

        def __init__(self, month):
            self.month = month

        def __str__(self):
            return f'bad month number {self.month!r}; must be 1-12'


    class IllegalWeekdayError(ValueError):
        """No such day of the week."""

        def __init__(self, weekday):
            self.weekday = weekday

        def __str__(self):
            return f'bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)'


    class _Global(IntEnum):
        """Members that are the module's own names, too."""

        def __repr__(self):
            return f'calendar.{self.name}'


    class Month(_Global):
        JANUARY = 1
        FEBRUARY = 2
        MARCH = 3
        APRIL = 4
        MAY = 5
        JUNE = 6
        JULY = 7
        AUGUST = 8
        SEPTEMBER = 9
        OCTOBER = 10
        NOVEMBER = 11
        DECEMBER = 12


    class Day(_Global):
        MONDAY = 0
        TUESDAY = 1
        WEDNESDAY = 2
        THURSDAY = 3
        FRIDAY = 4
        SATURDAY = 5
        SUNDAY = 6


    for _kind in (Month, Day):
        for _member in _kind:
            globals()[_member.name] = _member


    def __getattr__(name):
        if name in ('January', 'February'):
            return Month[name.upper()]
        raise AttributeError(f"module 'calendar' has no attribute '{name}'")


    class _Names:
        """Names that are made by strftime()."""

        def __init__(self, names):
            self._names = names

        def __getitem__(self, place):
            return self._names[place]

        def __len__(self):
            return len(self._names)


    _MONTHS = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
               'November', 'December']
    _DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    month_name, month_abbr = _Names(_MONTHS), _Names([name[:3] for name in _MONTHS])
    day_name, day_abbr = _Names(_DAYS), _Names([name[:3] for name in _DAYS])


    # Facts about years and months

    def isleap(year):
        """Whether it is a leap year."""
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def leapdays(y1, y2):
        """How many leap years there are from y1 up to y2, which does not count."""
        y1 -= 1
        y2 -= 1
        return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


    def weekday(year, month, day):
        """The day of the week, Monday first."""
        if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            year = 2000 + year % 400
        return Day(datetime.date(year, month, day).weekday())


    def _month_length(year, month):
        return 29 if month == 2 and isleap(year) else (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month]


    def monthrange(year, month):
        """The weekday of the month's first day and how many days it has."""
        if not 1 <= month <= 12:
            raise IllegalMonthError(month)
        return weekday(year, month, 1), _month_length(year, month)


    def timegm(tuple):
        """The POSIX time of a tuple such as gmtime() gives."""
        year, month, day, hour, minute, second = tuple[:6]
        days = datetime.date(year, month, 1).toordinal() - datetime.date(EPOCH, 1, 1).toordinal() + day - 1
        return ((days * 24 + hour) * 60 + minute) * 60 + second


    # Calendars as data

    class Calendar:
        """Weeks and months as lists of days."""

        def __init__(self, firstweekday=0):
            self.firstweekday = firstweekday

        def getfirstweekday(self):
            return self._firstweekday % 7

        def setfirstweekday(self, firstweekday):
            self._firstweekday = firstweekday

        firstweekday = property(getfirstweekday, setfirstweekday)

        def iterweekdays(self):
            for day in range(self.firstweekday, self.firstweekday + 7):
                yield day % 7

        def itermonthdays3(self, year, month):
            """Year, month and day of each day of the month's whole weeks."""
            first, length = monthrange(year, month)
            before = (first - self.firstweekday) % 7
            after = (self.firstweekday - first - length) % 7
            earlier = (year - 1, 12) if month == 1 else (year, month - 1)
            later = (year + 1, 1) if month == 12 else (year, month + 1)
            end = _month_length(*earlier) + 1
            for day in range(end - before, end):
                yield *earlier, day
            for day in range(1, length + 1):
                yield year, month, day
            for day in range(1, after + 1):
                yield *later, day

        def itermonthdates(self, year, month):
            for parts in self.itermonthdays3(year, month):
                yield datetime.date(*parts)

        def itermonthdays(self, year, month):
            """The month's days, with 0 for those of its neighbours."""
            first, length = monthrange(year, month)
            yield from repeat(0, (first - self.firstweekday) % 7)
            yield from range(1, length + 1)
            yield from repeat(0, (self.firstweekday - first - length) % 7)

        def itermonthdays2(self, year, month):
            for place, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
                yield day, place % 7

        def itermonthdays4(self, year, month):
            for place, parts in enumerate(self.itermonthdays3(year, month)):
                yield *parts, (self.firstweekday + place) % 7

        @staticmethod
        def _weeks(days):
            days = list(days)
            return [days[place:place + 7] for place in range(0, len(days), 7)]

        def monthdatescalendar(self, year, month):
            return self._weeks(self.itermonthdates(year, month))

        def monthdays2calendar(self, year, month):
            return self._weeks(self.itermonthdays2(year, month))

        def monthdayscalendar(self, year, month):
            return self._weeks(self.itermonthdays(year, month))

        @staticmethod
        def _rows(months, width):
            return [months[place:place + width] for place in range(0, 12, width)]

        def yeardatescalendar(self, year, width=3):
            return self._rows([self.monthdatescalendar(year, month) for month in range(1, 13)], width)

        def yeardays2calendar(self, year, width=3):
            return self._rows([self.monthdays2calendar(year, month) for month in range(1, 13)], width)

        def yeardayscalendar(self, year, width=3):
            return self._rows([self.monthdayscalendar(year, month) for month in range(1, 13)], width)

    """#
}
