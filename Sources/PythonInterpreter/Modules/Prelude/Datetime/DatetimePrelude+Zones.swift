extension DatetimePrelude {
  static let zones = #"""
    # Zones

    class tzinfo:
        """The base of classes that know about time zones."""

        __slots__ = ()

        def __new__(cls, *args, **keywords):
            return object.__new__(cls)

        def tzname(self, dt, /):
            raise NotImplementedError('a tzinfo subclass must implement tzname()')

        def utcoffset(self, dt, /):
            raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

        def dst(self, dt, /):
            raise NotImplementedError('a tzinfo subclass must implement dst()')

        def fromutc(self, dt, /):
            """A time in UTC as the same moment in this zone."""
            if not isinstance(dt, datetime):
                raise TypeError('fromutc: argument must be a datetime')
            if dt.tzinfo is not self:
                raise ValueError('fromutc: dt.tzinfo is not self')
            offset = dt.utcoffset()
            if offset is None:
                raise ValueError('fromutc: non-None utcoffset() result required')
            summer = dt.dst()
            if summer is None:
                raise ValueError('fromutc: non-None dst() result required')
            standard = offset - summer
            if standard:
                dt += standard
                summer = dt.dst()
                if summer is None:
                    raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
            return dt + summer

        def __reduce__(self):
            return type(self), getattr(self, '__getinitargs__', tuple)()


    class timezone(tzinfo):
        """A zone with one offset from UTC."""

        __slots__ = ('_offset', '_name')

        def __new__(cls, offset=_nothing, name=_nothing):
            if offset is _nothing:
                raise TypeError("timezone() missing required argument 'offset' (pos 1)")
            if not isinstance(offset, timedelta):
                raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {_title(offset)}')
            if name is _nothing:
                if not offset:
                    return cls.utc
                name = None
            elif not isinstance(name, str):
                raise TypeError(f'timezone() argument 2 must be str, not {_title(name) if name is not None else None}')
            if not -timedelta(1) < offset < timedelta(1):
                raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                                 f'timedelta(hours=24), not {offset!r}.')
            return cls._make(offset, name)

        @classmethod
        def _make(cls, offset, name=None):
            self = object.__new__(cls)
            self._offset = offset
            self._name = name
            return self

        def __eq__(self, other):
            return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

        def __hash__(self):
            return hash(self._offset)

        def __repr__(self):
            if self is timezone.utc:
                return 'datetime.timezone.utc'
            if self._name is None:
                return f'{_type_name(self)}({self._offset!r})'
            return f'{_type_name(self)}({self._offset!r}, {self._name!r})'

        def __str__(self):
            return self.tzname(None)

        def _check(self, name, dt):
            if dt is not None and not isinstance(dt, datetime):
                raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not {_title(dt)}')

        def utcoffset(self, dt, /):
            self._check('utcoffset', dt)
            return self._offset

        def tzname(self, dt, /):
            self._check('tzname', dt)
            if self._name is not None:
                return self._name
            return f'UTC{_offset_text(self._offset)}' if self._offset else 'UTC'

        def dst(self, dt, /):
            self._check('dst', dt)
            return None

        def fromutc(self, dt, /):
            if not isinstance(dt, datetime):
                raise TypeError('fromutc: argument must be a datetime instance')
            if dt.tzinfo is not self:
                raise ValueError('fromutc: dt.tzinfo is not self')
            return dt + self._offset

        def __getinitargs__(self):
            return (self._offset,) if self._name is None else (self._offset, self._name)

    """#
}
