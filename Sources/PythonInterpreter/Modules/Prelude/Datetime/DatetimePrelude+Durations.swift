extension DatetimePrelude {
  static let durations = #"""
    # Durations

    def _rounded_ratio(a, b):
        """a / b to the nearest integer, halves to even."""
        quotient, rest = divmod(a, b)
        doubled = rest * 2
        if (doubled > b if b > 0 else doubled < b) or (doubled == b and quotient % 2):
            quotient += 1
        return quotient


    class timedelta:
        """A duration: days, seconds and microseconds."""

        __slots__ = ('_days', '_seconds', '_microseconds')

        def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
            total = 0
            rest = 0.0
            for name, value, factor in (
                ('microseconds', microseconds, 1), ('milliseconds', milliseconds, 1000),
                ('seconds', seconds, 1000000), ('minutes', minutes, 60000000), ('hours', hours, 3600000000),
                ('days', days, 86400000000), ('weeks', weeks, 604800000000),
            ):
                if isinstance(value, int):
                    total += value * factor
                elif isinstance(value, float):
                    # The fraction of each is taken apart, so that whole parts stay exact.
                    whole = int(value)
                    fraction = value - whole
                    total += whole * factor
                    if fraction:
                        scaled = factor * fraction
                        total += int(scaled)
                        rest += scaled - int(scaled)
                else:
                    raise TypeError(f'unsupported type for timedelta {name} component: {_title(value)}')
            if rest:
                odd = total & 1
                nearest = round(rest)
                if abs(nearest - rest) == 0.5 or abs(rest - int(rest)) == 0.5:
                    nearest = 2 * round((rest + odd) * 0.5) - odd
                total += nearest
            return cls._of(total)

        @classmethod
        def _of(cls, total):
            """From microseconds."""
            seconds, micros = divmod(total, 1000000)
            days, seconds = divmod(seconds, 86400)
            if not -2 ** 31 <= days < 2 ** 31:
                raise OverflowError('Python int too large to convert to C int')
            if not -999999999 <= days <= 999999999:
                raise OverflowError(f'days={days}; must have magnitude <= 999999999')
            self = object.__new__(cls)
            self._days = days
            self._seconds = seconds
            self._microseconds = micros
            return self

        def _total(self):
            return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

        def total_seconds(self):
            """The whole duration in seconds."""
            return self._total() / 1000000

        def __repr__(self):
            parts = [f'{name}={value}' for name, value in
                     (('days', self._days), ('seconds', self._seconds), ('microseconds', self._microseconds)) if value]
            return f"{_type_name(self)}({', '.join(parts) or '0'})"

        def __str__(self):
            minutes, seconds = divmod(self._seconds, 60)
            hours, minutes = divmod(minutes, 60)
            text = f'{hours}:{minutes:02d}:{seconds:02d}'
            if self._days:
                text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
            if self._microseconds:
                text += f'.{self._microseconds:06d}'
            return text

        # Arithmetic

        def __add__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return timedelta._of(self._total() + other._total())

        __radd__ = __add__

        def __sub__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return timedelta._of(self._total() - other._total())

        def __rsub__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return timedelta._of(other._total() - self._total())

        def __neg__(self):
            return timedelta._of(-self._total())

        def __pos__(self):
            return timedelta._of(self._total())

        def __abs__(self):
            return timedelta._of(abs(self._total()))

        def __mul__(self, other):
            if isinstance(other, int):
                return timedelta._of(self._total() * other)
            if isinstance(other, float):
                a, b = other.as_integer_ratio()
                return timedelta._of(_rounded_ratio(self._total() * a, b))
            return NotImplemented

        __rmul__ = __mul__

        def __floordiv__(self, other):
            if isinstance(other, timedelta):
                return self._total() // other._total()
            if isinstance(other, int):
                return timedelta._of(self._total() // other)
            return NotImplemented

        def __truediv__(self, other):
            if isinstance(other, timedelta):
                return self._total() / other._total()
            if isinstance(other, int):
                if not other:
                    raise ZeroDivisionError('integer division or modulo by zero')
                return timedelta._of(_rounded_ratio(self._total(), other))
            if isinstance(other, float):
                a, b = other.as_integer_ratio()
                if not a:
                    raise ZeroDivisionError('integer division or modulo by zero')
                return timedelta._of(_rounded_ratio(self._total() * b, a))
            return NotImplemented

        def __mod__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            return timedelta._of(self._total() % other._total())

        def __divmod__(self, other):
            if not isinstance(other, timedelta):
                return NotImplemented
            quotient, rest = divmod(self._total(), other._total())
            return quotient, timedelta._of(rest)

        # Comparison

        def __eq__(self, other):
            return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

        def __lt__(self, other):
            return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

        def __le__(self, other):
            return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

        def __gt__(self, other):
            return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

        def __ge__(self, other):
            return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

        def __hash__(self):
            return hash((self._days, self._seconds, self._microseconds))

        def __bool__(self):
            return self._total() != 0

        def __reduce__(self):
            return type(self), (self._days, self._seconds, self._microseconds)

    """#
}
