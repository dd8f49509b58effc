extension DatetimePrelude {
  static let calendar = #"""
    import time as _time
    from _types import extension_type, index as _index

    __all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

    MINYEAR = 1
    MAXYEAR = 9999
    _MAXORDINAL = 3652059
    _DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
    _DAYS_IN = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    _DAY_NAMES = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
    _MONTH_NAMES = ('', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
    _nothing = object()


    # The calendar

    def _is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def _days_in_month(year, month):
        return 29 if month == 2 and _is_leap(year) else _DAYS_IN[month]


    def _day_of_year(year, month, day):
        return _DAYS_BEFORE[month] + (month > 2 and _is_leap(year)) + day


    def _days_before_year(year):
        year -= 1
        return year * 365 + year // 4 - year // 100 + year // 400


    def _to_ordinal(year, month, day):
        return _days_before_year(year) + _day_of_year(year, month, day)


    def _from_ordinal(number):
        """Year, month and day of a day counted from 0001-01-01, which is 1."""
        cycles, rest = divmod(number - 1, 146097)
        centuries, rest = divmod(rest, 36524)
        fours, rest = divmod(rest, 1461)
        years, rest = divmod(rest, 365)
        year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
        if years == 4 or centuries == 4:
            return year - 1, 12, 31
        month = 12
        while _day_of_year(year, month, 1) > rest + 1:
            month -= 1
        return year, month, rest + 2 - _day_of_year(year, month, 1)


    def _iso_week_1(year):
        """The ordinal of the Monday that begins the ISO year."""
        first = _to_ordinal(year, 1, 1)
        weekday = (first + 6) % 7
        return first - weekday + (7 if weekday > 3 else 0)


    def _from_iso_calendar(year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'Year is out of range: {year}')
        if not 0 < week < 53:
            first_weekday = _days_before_year(year) % 7
            long = first_weekday == 3 or (first_weekday == 2 and _is_leap(year))
            if week != 53 or not long:
                raise ValueError(f'Invalid week: {week}')
        if not 0 < day < 8:
            raise ValueError(f'Invalid day: {day} (range is [1, 7])')
        return _iso_week_1(year) + (week - 1) * 7 + day - 1


    # Checks

    def _required(**values):
        for position, (name, value) in enumerate(values.items(), 1):
            if value is _nothing:
                raise TypeError(f"function missing required argument '{name}' (pos {position})")


    def _check_date(year, month, day):
        year, month, day = _index(year), _index(month), _index(day)
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f'year {year} is out of range')
        if not 1 <= month <= 12:
            raise ValueError('month must be in 1..12')
        if not 1 <= day <= _days_in_month(year, month):
            raise ValueError('day is out of range for month')
        return year, month, day


    def _check_time(hour, minute, second, microsecond, fold):
        hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
        if not 0 <= hour <= 23:
            raise ValueError('hour must be in 0..23')
        if not 0 <= minute <= 59:
            raise ValueError('minute must be in 0..59')
        if not 0 <= second <= 59:
            raise ValueError('second must be in 0..59')
        if not 0 <= microsecond <= 999999:
            raise ValueError('microsecond must be in 0..999999')
        if fold not in (0, 1):
            raise ValueError('fold must be either 0 or 1')
        return hour, minute, second, microsecond, _index(fold)


    def _check_tzinfo(zone):
        if zone is not None and not isinstance(zone, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_title(zone)}'")


    def _check_offset(name, offset):
        if offset is None:
            return
        if not isinstance(offset, timedelta):
            raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{_title(offset)}'")
        if not -timedelta(1) < offset < timedelta(1):
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             'timedelta(hours=24).')


    def _title(value):
        cls = type(value)
        return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


    def _type_name(value):
        # CPython shows the module of its own classes and no module for those of a program.
        cls = type(value)
        return f'datetime.{cls.__qualname__}' if cls.__module__ == 'datetime' else cls.__name__

    # Comparison

    def _comparison_keys(a, b, plural, equality=False):
        """What two times or datetimes are compared by; None when they can't be equal."""
        if a._tzinfo is b._tzinfo:
            return a._micros(), b._micros()
        first, second = a.utcoffset(), b.utcoffset()
        if (first is None) != (second is None):
            if equality:
                return None
            raise TypeError(f"can't compare offset-naive and offset-aware {plural}")
        if first is None:
            return a._micros(), b._micros()
        return a._micros() - first._total(), b._micros() - second._total()


    def _hash(value):
        """Times and datetimes that are equal are so in UTC."""
        offset = value.utcoffset()
        return hash(value._micros() if offset is None else value._micros() - offset._total())

    """#
}
