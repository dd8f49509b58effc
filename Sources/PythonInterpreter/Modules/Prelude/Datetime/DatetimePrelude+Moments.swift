extension DatetimePrelude {
  static let moments = #"""
    # Both

    _time_class = time
    _tzinfo_class = tzinfo


    class datetime(date):
        """A day and a time of day."""

        __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

        def __new__(cls, year=_nothing, month=_nothing, day=_nothing, hour=0, minute=0, second=0, microsecond=0,
                    tzinfo=None, *, fold=0):
            if day is _nothing:
                _required(year=year, month=month, day=day)
            self = object.__new__(cls)
            self._year, self._month, self._day = _check_date(year, month, day)
            parts = _check_time(hour, minute, second, microsecond, fold)
            _check_tzinfo(tzinfo)
            self._hour, self._minute, self._second, self._microsecond, self._fold = parts
            self._tzinfo = tzinfo
            return self

        # Making

        @classmethod
        def _at(cls, timestamp, zone):
            """The moment of a POSIX time, in UTC first."""
            if isinstance(timestamp, float):
                if timestamp != timestamp:
                    raise ValueError('Invalid value NaN (not a number)')
                if abs(timestamp) > 1e15:
                    raise OverflowError('timestamp out of range for platform time_t')
                seconds = int(timestamp)
                micros = round((timestamp - seconds) * 1e6)
                extra, micros = divmod(micros, 1000000)
                seconds += extra
            else:
                seconds, micros = _index(timestamp), 0
            days, rest = divmod(seconds, 86400)
            ordinal = days + 719163
            if not 0 < ordinal <= _MAXORDINAL:
                if not -10 ** 12 < seconds < 10 ** 16:
                    raise OverflowError('timestamp out of range for platform time_t')
                raise ValueError(f'year {_time.gmtime(seconds)[0]} is out of range')
            minutes, second = divmod(rest, 60)
            hour, minute = divmod(minutes, 60)
            made = cls(*_from_ordinal(ordinal), hour, minute, second, micros, zone)
            return made if zone is None else zone.fromutc(made)

        @classmethod
        def fromtimestamp(cls, timestamp, tz=None):
            """The moment of a POSIX time."""
            _check_tzinfo(tz)
            return cls._at(timestamp, tz)

        @classmethod
        def utcfromtimestamp(cls, timestamp, /):
            """The moment of a POSIX time as a naive one in UTC."""
            return cls._at(timestamp, None)

        @classmethod
        def now(cls, tz=None):
            """The present moment."""
            return cls.fromtimestamp(_time.time(), tz)

        @classmethod
        def today(cls):
            return cls.fromtimestamp(_time.time())

        @classmethod
        def utcnow(cls):
            """The present moment as a naive one in UTC."""
            return cls._at(_time.time(), None)

        @classmethod
        def combine(cls, date, time, tzinfo=True):
            """A day and a time of day together."""
            if not isinstance(date, _date_class):
                raise TypeError(f'combine() argument 1 must be datetime.date, not {_title(date)}')
            if not isinstance(time, _time_class):
                raise TypeError(f'combine() argument 2 must be datetime.time, not {_title(time)}')
            return cls(date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond,
                       time._tzinfo if tzinfo is True else tzinfo, fold=time._fold)

        @classmethod
        def fromisoformat(cls, date_string, /):
            """The moment written in a format of ISO 8601."""
            if not isinstance(date_string, str):
                raise TypeError('fromisoformat: argument must be str')
            try:
                if len(date_string) < 7:
                    raise ValueError
                place = _separator_place(date_string)
                day = _parse_iso_date(date_string[:place])
                clock, zone = [0, 0, 0, 0], None
                if len(date_string) > place:
                    clock, zone = _parse_iso_time(date_string[place + 1:])
            except (ValueError, IndexError) as error:
                if error.args and isinstance(error, ValueError):
                    raise
                raise ValueError(f'Invalid isoformat string: {date_string!r}') from None
            return cls(*day, *clock, zone)

        @classmethod
        def strptime(cls, date_string, format, /):
            """The moment written in a format of strftime()."""
            from _strptime import parsed_datetime
            return parsed_datetime(cls, date_string, format)

        # Parts

        def date(self):
            return _date_class(self._year, self._month, self._day)

        def time(self):
            return _time_class(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

        def timetz(self):
            return _time_class(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

        def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                    tzinfo=True, *, fold=None):
            return type(self)(self._year if year is None else year, self._month if month is None else month,
                              self._day if day is None else day, self._hour if hour is None else hour,
                              self._minute if minute is None else minute, self._second if second is None else second,
                              self._microsecond if microsecond is None else microsecond,
                              self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

        __replace__ = replace

        # Other views

        def _tuple(self, summer):
            return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second,
                                      self.weekday(), _day_of_year(self._year, self._month, self._day), summer))

        def timetuple(self):
            summer = self.dst()
            return self._tuple(-1 if summer is None else 1 if summer else 0)

        def utctimetuple(self):
            offset = self.utcoffset()
            return (self - offset if offset else self)._tuple(0)

        def timestamp(self):
            """The POSIX time."""
            if self._tzinfo is None:
                return (self.toordinal() - 719163) * 86400 + self._seconds() + self._microsecond / 1e6
            return (self - _epoch).total_seconds()

        def _seconds(self):
            return (self._hour * 60 + self._minute) * 60 + self._second

        def astimezone(self, tz=None):
            """The same moment in another zone."""
            if tz is None:
                tz = timezone._make(timedelta(0), 'UTC')
            _check_tzinfo(tz)
            if tz is self._tzinfo:
                return self
            offset = self.utcoffset()
            if offset is None:
                offset = timedelta(0)
            return tz.fromutc((self - offset).replace(tzinfo=tz))

        # The zone

        def utcoffset(self):
            if self._tzinfo is None:
                return None
            offset = self._tzinfo.utcoffset(self)
            _check_offset('utcoffset', offset)
            return offset

        def tzname(self):
            if self._tzinfo is None:
                return None
            name = self._tzinfo.tzname(self)
            if name is not None and not isinstance(name, str):
                raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_title(name)}'")
            return name

        def dst(self):
            if self._tzinfo is None:
                return None
            offset = self._tzinfo.dst(self)
            _check_offset('dst', offset)
            return offset

        # Texts

        def ctime(self):
            return (f'{_DAY_NAMES[self.weekday()]} {_MONTH_NAMES[self._month]} {self._day:2d} '
                    f'{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}')

        def isoformat(self, sep='T', timespec='auto'):
            if not isinstance(sep, str) or len(sep) != 1:
                raise TypeError(f'isoformat() argument 1 must be a unicode character, not {_title(sep)}')
            clock = _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
            return f'{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}{clock}{_offset_text(self.utcoffset())}'

        def __repr__(self):
            shown = [self._year, self._month, self._day, self._hour, self._minute]
            if self._second or self._microsecond:
                shown.append(self._second)
            if self._microsecond:
                shown.append(self._microsecond)
            text = ', '.join(map(str, shown))
            if self._fold:
                text += ', fold=1'
            if self._tzinfo is not None:
                text += f', tzinfo={self._tzinfo!r}'
            return f'{_type_name(self)}({text})'

        def __str__(self):
            return self.isoformat(' ')

        # Arithmetic

        def _micros(self):
            return (self.toordinal() * 86400 + self._seconds()) * 1000000 + self._microsecond

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            seconds, micro = divmod(self._micros() + other._total(), 1000000)
            ordinal, seconds = divmod(seconds, 86400)
            if not 0 < ordinal <= _MAXORDINAL:
                raise OverflowError('date value out of range')
            minutes, second = divmod(seconds, 60)
            hour, minute = divmod(minutes, 60)
            return type(self)(*_from_ordinal(ordinal), hour, minute, second, micro, self._tzinfo)

        __radd__ = __add__

        def __sub__(self, other):
            if isinstance(other, timedelta):
                return self + -other
            if not isinstance(other, datetime):
                return NotImplemented
            difference = self._micros() - other._micros()
            if self._tzinfo is not other._tzinfo:
                mine, theirs = self.utcoffset(), other.utcoffset()
                if (mine is None) != (theirs is None):
                    raise TypeError("can't subtract offset-naive and offset-aware datetimes")
                if mine is not None:
                    difference += theirs._total() - mine._total()
            return timedelta._of(difference)

        # Comparison

        def _keys(self, other, equality=False):
            """What the two are compared by; None when they can't be equal."""
            if self._tzinfo is other._tzinfo:
                return self._micros(), other._micros()
            mine, theirs = self.utcoffset(), other.utcoffset()
            if (mine is None) != (theirs is None):
                if equality:
                    return None
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            if mine is None:
                return self._micros(), other._micros()
            return self._micros() - mine._total(), other._micros() - theirs._total()

        def __eq__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            keys = self._keys(other, equality=True)
            return keys is not None and keys[0] == keys[1]

        def __lt__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            a, b = self._keys(other)
            return a < b

        def __le__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            a, b = self._keys(other)
            return a <= b

        def __gt__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            a, b = self._keys(other)
            return a > b

        def __ge__(self, other):
            if not isinstance(other, datetime):
                return NotImplemented
            a, b = self._keys(other)
            return a >= b

        def __hash__(self):
            offset = self.utcoffset()
            return hash(self._micros() if offset is None else self._micros() - offset._total())

        def __reduce__(self):
            args = (self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond)
            return type(self), args if self._tzinfo is None else (*args, self._tzinfo)


    _date_class = date
    _epoch = None


    def _complete():
        """The values that are made of the classes themselves; from then on the classes can't be changed."""
        global UTC, _epoch
        timedelta.__new__.__qualname__ = '__new__'
        timedelta.min = timedelta(-999999999)
        timedelta.max = timedelta(999999999, 86399, 999999)
        timedelta.resolution = timedelta(microseconds=1)
        date.min = date(1, 1, 1)
        date.max = date(9999, 12, 31)
        date.resolution = timedelta(1)
        time.min = time()
        time.max = time(23, 59, 59, 999999)
        time.resolution = timedelta.resolution
        datetime.min = datetime(1, 1, 1)
        datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
        datetime.resolution = timedelta.resolution
        UTC = timezone.utc = timezone._make(timedelta(0))
        timezone.min = timezone._make(-timedelta(hours=23, minutes=59))
        timezone.max = timezone._make(timedelta(hours=23, minutes=59))
        _epoch = datetime(1970, 1, 1, tzinfo=UTC)
        clock = dict(hour='_hour', minute='_minute', second='_second', microsecond='_microsecond', tzinfo='_tzinfo',
                     fold='_fold')
        extension_type(days='_days', seconds='_seconds', microseconds='_microseconds')(timedelta)
        extension_type(year='_year', month='_month', day='_day')(date)
        extension_type(**clock)(time)
        extension_type(**clock)(datetime)
        extension_type()(tzinfo)
        extension_type()(timezone)


    _complete()

    """#
}
