/// `zoneinfo`, which knows UTC alone. Written in Python.
enum ZoneinfoPrelude {
  static let source = #"""
    from datetime import timedelta, timezone, tzinfo

    __all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

    TZPATH = ()


    class ZoneInfoNotFoundError(KeyError):
        """A zone that is not known: a scenario has no time zone database, only UTC."""


    class InvalidTZPathWarning(RuntimeWarning):
        """A path for time zones that can't be used."""


    class ZoneInfo(tzinfo):
        """A zone of the time zone database, of which a scenario has UTC alone."""

        _known = {}

        def __new__(cls, key):
            if not isinstance(key, str):
                raise TypeError(f'expected str, not {type(key).__name__}')
            if key in cls._known:
                return cls._known[key]
            self = cls._known[key] = cls.no_cache(key)
            return self

        @classmethod
        def no_cache(cls, key):
            if key not in available_timezones():
                raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
            self = super().__new__(cls)
            self.key = key
            return self

        @classmethod
        def clear_cache(cls, *, only_keys=None):
            for key in list(cls._known if only_keys is None else only_keys):
                cls._known.pop(key, None)

        def utcoffset(self, dt, /):
            return timedelta(0)

        def dst(self, dt, /):
            return timedelta(0)

        def tzname(self, dt, /):
            return 'UTC'

        def fromutc(self, dt, /):
            if dt.tzinfo is not self:
                raise ValueError('fromutc: dt.tzinfo is not self')
            return dt

        def __repr__(self):
            return f'zoneinfo.ZoneInfo(key={self.key!r})'

        def __str__(self):
            return self.key

        def __reduce__(self):
            return type(self), (self.key,)


    def available_timezones():
        """The zones there are."""
        return {'UTC', 'Etc/UTC'}


    def reset_tzpath(to=None):
        """Nothing changes: there are no files of zones."""
    """#
}
