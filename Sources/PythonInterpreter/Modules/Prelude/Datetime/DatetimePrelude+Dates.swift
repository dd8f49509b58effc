extension DatetimePrelude {
  static let dates = #"""
    # Days

    class IsoCalendarDate(tuple):
        """What date.isocalendar() gives."""

        __slots__ = ()

        def __new__(cls, year, week, weekday):
            return super().__new__(cls, (year, week, weekday))

        year = property(lambda self: self[0])
        week = property(lambda self: self[1])
        weekday = property(lambda self: self[2])

        def __repr__(self):
            return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'

        def __reduce__(self):
            return tuple, (tuple(self),)


    class date:
        """A day of the Gregorian calendar."""

        __slots__ = ('_year', '_month', '_day')

        def __new__(cls, year=_nothing, month=_nothing, day=_nothing):
            if day is _nothing:
                _required(year=year, month=month, day=day)
            self = object.__new__(cls)
            self._year, self._month, self._day = _check_date(year, month, day)
            return self

        # Making

        @classmethod
        def fromtimestamp(cls, timestamp, /):
            """The day of a POSIX time."""
            moment = _time.localtime(timestamp)
            return cls(moment[0], moment[1], moment[2])

        @classmethod
        def today(cls):
            """The present day."""
            return cls.fromtimestamp(_time.time())

        @classmethod
        def fromordinal(cls, ordinal, /):
            """The day with this number, counted from 0001-01-01, which is 1."""
            ordinal = _index(ordinal)
            if ordinal < 1:
                raise ValueError('ordinal must be >= 1')
            if ordinal > _MAXORDINAL:
                raise ValueError(f'year {_from_ordinal(ordinal)[0]} is out of range')
            return cls(*_from_ordinal(ordinal))

        @classmethod
        def fromisoformat(cls, date_string, /):
            """The day written in a format of ISO 8601."""
            if not isinstance(date_string, str):
                raise TypeError('fromisoformat: argument must be str')
            try:
                parts = _parse_iso_date(date_string)
            except (ValueError, IndexError) as error:
                if error.args and isinstance(error, ValueError):
                    raise
                raise ValueError(f'Invalid isoformat string: {date_string!r}') from None
            return cls(*parts)

        @classmethod
        def fromisocalendar(cls, year, week, day):
            """The day of an ISO year, week and weekday."""
            return cls.fromordinal(_from_iso_calendar(_index(year), _index(week), _index(day)))

        # Texts

        def __repr__(self):
            return f'{_type_name(self)}({self._year}, {self._month}, {self._day})'

        def ctime(self):
            return f'{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month]} {self._day:2d} 00:00:00 {self._year:04d}'

        def strftime(self, format):
            return _strftime(self, format, self.timetuple())

        def __format__(self, format, /):
            if not isinstance(format, str):
                raise TypeError(f'__format__() argument must be str, not {_title(format)}')
            return self.strftime(format) if format else str(self)

        def isoformat(self):
            return f'{self._year:04d}-{self._month:02d}-{self._day:02d}'

        def __str__(self):
            return self.isoformat()

        # Other views

        def timetuple(self):
            return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(),
                                      _day_of_year(self._year, self._month, self._day), -1))

        def toordinal(self):
            return _to_ordinal(self._year, self._month, self._day)

        def weekday(self):
            """Monday is 0."""
            return (self.toordinal() + 6) % 7

        def isoweekday(self):
            """Monday is 1."""
            return self.toordinal() % 7 or 7

        def isocalendar(self):
            """ISO year, week and weekday."""
            year = self._year
            today = _to_ordinal(year, self._month, self._day)
            week, day = divmod(today - _iso_week_1(year), 7)
            if week < 0:
                year -= 1
                week, day = divmod(today - _iso_week_1(year), 7)
            elif week >= 52 and today >= _iso_week_1(year + 1):
                year += 1
                week = 0
            return IsoCalendarDate(year, week + 1, day + 1)

        def replace(self, year=None, month=None, day=None):
            return type(self)(self._year if year is None else year, self._month if month is None else month,
                              self._day if day is None else day)

        __replace__ = replace

        # Arithmetic and comparison

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            ordinal = self.toordinal() + other._days
            if not 0 < ordinal <= _MAXORDINAL:
                raise OverflowError('date value out of range')
            return type(self).fromordinal(ordinal)

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self + timedelta(-other._days)
            if isinstance(other, date) and not isinstance(other, datetime):
                return timedelta(self.toordinal() - other.toordinal())
            return NotImplemented

        def _key(self):
            return self._year, self._month, self._day

        def __eq__(self, other):
            if isinstance(other, date) and not isinstance(other, datetime):
                return self._key() == other._key()
            return NotImplemented

        def _compared(self, other):
            return isinstance(other, date) and not isinstance(other, datetime)

        def __lt__(self, other):
            return self._key() < other._key() if self._compared(other) else NotImplemented

        def __le__(self, other):
            return self._key() <= other._key() if self._compared(other) else NotImplemented

        def __gt__(self, other):
            return self._key() > other._key() if self._compared(other) else NotImplemented

        def __ge__(self, other):
            return self._key() >= other._key() if self._compared(other) else NotImplemented

        def __hash__(self):
            return hash(self._key())

        def __reduce__(self):
            return type(self), self._key()

    """#
}
