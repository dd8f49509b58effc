extension DatetimePrelude {
  static let times = #"""
    # Times of day

    class time:
        """A time of day, of any day."""

        __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

        def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
            parts = _check_time(hour, minute, second, microsecond, fold)
            _check_tzinfo(tzinfo)
            self = object.__new__(cls)
            self._hour, self._minute, self._second, self._microsecond, self._fold = parts
            self._tzinfo = tzinfo
            return self

        @classmethod
        def fromisoformat(cls, time_string, /):
            """The time of day written in a format of ISO 8601."""
            if not isinstance(time_string, str):
                raise TypeError('fromisoformat: argument must be str')
            try:
                parts, zone = _parse_iso_time(time_string.removeprefix('T'))
            except (ValueError, IndexError) as error:
                if error.args and isinstance(error, ValueError):
                    raise
                raise ValueError(f'Invalid isoformat string: {time_string!r}') from None
            return cls(*parts, tzinfo=zone)

        # Texts

        def __repr__(self):
            shown = f'{self._hour}, {self._minute}'
            if self._second or self._microsecond:
                shown += f', {self._second}'
            if self._microsecond:
                shown += f', {self._microsecond}'
            if self._tzinfo is not None:
                shown += f', tzinfo={self._tzinfo!r}'
            if self._fold:
                shown += ', fold=1'
            return f'{_type_name(self)}({shown})'

        def isoformat(self, timespec='auto'):
            text = _time_text(self._hour, self._minute, self._second, self._microsecond, timespec)
            return text + _offset_text(self.utcoffset())

        def __str__(self):
            return self.isoformat()

        def strftime(self, format):
            return _strftime(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

        def __format__(self, format, /):
            if not isinstance(format, str):
                raise TypeError(f'__format__() argument must be str, not {_title(format)}')
            return self.strftime(format) if format else str(self)

        # The zone

        def utcoffset(self):
            if self._tzinfo is None:
                return None
            offset = self._tzinfo.utcoffset(None)
            _check_offset('utcoffset', offset)
            return offset

        def tzname(self):
            return None if self._tzinfo is None else self._tzinfo.tzname(None)

        def dst(self):
            if self._tzinfo is None:
                return None
            offset = self._tzinfo.dst(None)
            _check_offset('dst', offset)
            return offset

        def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
            return type(self)(self._hour if hour is None else hour, self._minute if minute is None else minute,
                              self._second if second is None else second,
                              self._microsecond if microsecond is None else microsecond,
                              self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

        __replace__ = replace

        # Comparison

        def _micros(self):
            return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

        def __eq__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            keys = _comparison_keys(self, other, 'times', equality=True)
            return keys is not None and keys[0] == keys[1]

        def __lt__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            a, b = _comparison_keys(self, other, 'times')
            return a < b

        def __le__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            a, b = _comparison_keys(self, other, 'times')
            return a <= b

        def __gt__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            a, b = _comparison_keys(self, other, 'times')
            return a > b

        def __ge__(self, other):
            if not isinstance(other, time):
                return NotImplemented
            a, b = _comparison_keys(self, other, 'times')
            return a >= b

        def __hash__(self):
            return _hash(self)

        def __reduce__(self):
            args = (self._hour, self._minute, self._second, self._microsecond)
            return type(self), args if self._tzinfo is None else (*args, self._tzinfo)

    """#
}
