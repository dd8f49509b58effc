extension DecimalPrelude {
  static let numbers = #"""
    # Numbers

    def _make(sign, coefficient, exponent, special=''):
        """A number from its parts. `special` is F for infinity, n and N for NaNs."""
        self = object.__new__(Decimal)
        self._sign = sign
        self._int = coefficient
        self._exp = exponent
        self._special = special
        return self


    def _digits(coefficient):
        """str() for integers of any length."""
        if coefficient.bit_length() < 13000:
            return str(coefficient)
        half = coefficient.bit_length() * 3 // 20
        high, low = divmod(coefficient, 10 ** half)
        return _digits(high) + _digits(low).rjust(half, '0')


    def _length(coefficient):
        return len(_digits(coefficient))


    def _rounds_up(quotient, rest, divisor, rounding, sign):
        """Whether a magnitude that was cut goes up by one."""
        if not rest:
            return False
        doubled = rest * 2
        if rounding == ROUND_HALF_EVEN:
            return doubled > divisor or (doubled == divisor and quotient % 2 == 1)
        if rounding == ROUND_HALF_UP:
            return doubled >= divisor
        if rounding == ROUND_HALF_DOWN:
            return doubled > divisor
        if rounding == ROUND_UP:
            return True
        if rounding == ROUND_CEILING:
            return not sign
        if rounding == ROUND_FLOOR:
            return bool(sign)
        if rounding == ROUND_05UP:
            return quotient % 5 == 0
        return False


    def _cut(coefficient, count, rounding, sign):
        """The coefficient without its last digits, and whether any of them was not zero."""
        if count > _length(coefficient) + 1:
            quotient, rest, divisor = 0, int(coefficient != 0), 10
        else:
            divisor = 10 ** count
            quotient, rest = divmod(coefficient, divisor)
        return quotient + _rounds_up(quotient, rest, divisor, rounding, sign), rest != 0


    def _parse(text):
        """Sign, coefficient, exponent and special of a text; None when it is no number."""
        text = text.strip().replace('_', '')
        sign = int(text[:1] == '-')
        body = text[1:] if text[:1] in ('+', '-') else text
        lower = body.lower()
        if lower in ('inf', 'infinity'):
            return sign, 0, 0, 'F'
        for name, special in (('snan', 'N'), ('nan', 'n')):
            if lower.startswith(name):
                payload = lower[len(name):]
                return (sign, int(payload or 0), 0, special) if not payload or payload.isdecimal() else None
        mantissa, mark, exponent = lower.partition('e')
        whole, dot, fraction = mantissa.partition('.')
        if not (whole + fraction).isdecimal():
            return None
        power = 0
        if mark:
            digits = exponent[1:] if exponent[:1] in ('+', '-') else exponent
            if not digits.isdecimal():
                return None
            power = int(exponent)
        return sign, int(whole + fraction), power - len(fraction), ''


    class Decimal:
        """A number with decimal digits, as exact as it is written."""

        __slots__ = ('_sign', '_int', '_exp', '_special')

        def __new__(cls, value='0', context=None):
            if isinstance(value, str):
                parts = _parse(value)
                if parts is None:
                    parts = _parts((context or getcontext())._nan(ConversionSyntax))
            elif isinstance(value, int):
                parts = int(value < 0), abs(int(value)), 0, ''
            elif isinstance(value, Decimal):
                if type(value) is cls is Decimal:
                    return value
                parts = _parts(value)
            elif isinstance(value, float):
                (context or getcontext()).flags[FloatOperation] = True
                if (context or getcontext()).traps[FloatOperation]:
                    raise FloatOperation([FloatOperation])
                parts = _parts(Decimal.from_float(value))
            elif isinstance(value, (tuple, list)):
                parts = cls._from_tuple(value)
            else:
                raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
            self = object.__new__(cls)
            self._sign, self._int, self._exp, self._special = parts
            return self

        @staticmethod
        def _from_tuple(value):
            if len(value) != 3:
                raise ValueError('argument must be a sequence of length 3')
            sign, digits, exponent = value
            if sign not in (0, 1):
                raise ValueError('sign must be an integer with the value 0 or 1')
            for digit in digits:
                if not isinstance(digit, int) or not 0 <= digit <= 9:
                    raise ValueError('coefficient must be a tuple of digits')
            coefficient = int(''.join(map(str, digits)) or 0)
            if exponent in ('F', 'n', 'N'):
                return sign, 0 if exponent == 'F' else coefficient, 0, exponent
            if not isinstance(exponent, int):
                raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
            return sign, coefficient, exponent, ''

        @classmethod
        def from_float(cls, f, /):
            """The exact value of a float."""
            if isinstance(f, int):
                made = _make(int(f < 0), abs(f), 0)
            elif not isinstance(f, float):
                raise TypeError('argument must be int or float')
            elif _math.isinf(f) or _math.isnan(f):
                made = Decimal(repr(f))
            else:
                sign = int(_math.copysign(1.0, f) < 0)
                n, d = abs(f).as_integer_ratio()
                places = d.bit_length() - 1
                made = _make(sign, n * 5 ** places, -places)
            return made if cls is Decimal else cls(made)

        # Facts

        def is_nan(self):
            return self._special in ('n', 'N')

        def is_qnan(self):
            return self._special == 'n'

        def is_snan(self):
            return self._special == 'N'

        def is_infinite(self):
            return self._special == 'F'

        def is_finite(self):
            return not self._special

        def is_signed(self):
            return self._sign == 1

        def is_zero(self):
            return not self._special and not self._int

        def is_canonical(self):
            return True

        def is_normal(self, context=None):
            return not self._special and self._int != 0 and self.adjusted() >= (context or getcontext()).Emin

        def is_subnormal(self, context=None):
            return not self._special and self._int != 0 and self.adjusted() < (context or getcontext()).Emin

        def __bool__(self):
            return bool(self._special or self._int)

        def adjusted(self):
            return 0 if self._special else self._exp + _length(self._int) - 1

        def as_tuple(self):
            digits = () if self._special == 'F' else tuple(map(int, _digits(self._int)))
            if self._special in ('n', 'N') and not self._int:
                digits = ()
            return DecimalTuple(self._sign, (0,) if self._special == 'F' else digits, self._special or self._exp)

        def as_integer_ratio(self):
            if self._special == 'F':
                raise OverflowError('cannot convert Infinity to integer ratio')
            if self._special:
                raise ValueError('cannot convert NaN to integer ratio')
            n = -self._int if self._sign else self._int
            if self._exp >= 0:
                return n * 10 ** self._exp, 1
            d = 10 ** -self._exp
            divisor = _math.gcd(n, d)
            return n // divisor, d // divisor

        def number_class(self, context=None):
            if self._special:
                return {'n': 'NaN', 'N': 'sNaN', 'F': '-Infinity' if self._sign else '+Infinity'}[self._special]
            kind = 'Zero' if not self._int else 'Subnormal' if self.is_subnormal(context) else 'Normal'
            return ('-' if self._sign else '+') + kind

        def canonical(self):
            return self

        conjugate = canonical
        real = property(canonical)
        imag = property(lambda self: Decimal(0))

        def radix(self):
            return Decimal(10)

        # Texts

        def _text(self, engineering=False, capitals=1):
            sign = '-' if self._sign else ''
            if self._special:
                return sign + {'F': 'Infinity', 'n': 'NaN', 'N': 'sNaN'}[self._special] + (str(self._int) if self._int else '')
            digits = _digits(self._int)
            left = self._exp + len(digits)
            if self._exp <= 0 and left > -6:
                place = left
            elif not engineering:
                place = 1
            elif not self._int:
                place = (left + 1) % 3 - 1
            else:
                place = (left - 1) % 3 + 1
            if place <= 0:
                whole, rest = '0', '.' + '0' * -place + digits
            elif place >= len(digits):
                whole, rest = digits + '0' * (place - len(digits)), ''
            else:
                whole, rest = digits[:place], '.' + digits[place:]
            power = '' if left == place else f"{'E' if capitals else 'e'}{left - place:+d}"
            return sign + whole + rest + power

        def __str__(self):
            return self._text(capitals=getcontext().capitals)

        def __repr__(self):
            return f"Decimal('{self}')"

        def to_eng_string(self, context=None):
            return self._text(True, (context or getcontext()).capitals)

        def __format__(self, specifier, /):
            from _decimal_format import formatted
            return formatted(self, specifier)

        # Fitting results to the context

        def _fix(self, context):
            """The number as the context can hold it."""
            if self._special:
                return self
            etiny, etop = context.Etiny(), context.Etop()
            if not self._int:
                top = etop if context.clamp else context.Emax
                exponent = min(max(self._exp, etiny), top)
                if exponent != self._exp:
                    context._tell(Clamped)
                    return _make(self._sign, 0, exponent)
                return self
            size = _length(self._int)
            least = size + self._exp - context.prec
            if least > etop:
                context._tell(Overflow, Inexact, Rounded)
                return self._overflowed(context)
            subnormal = least < etiny
            least = max(least, etiny)
            if self._exp < least:
                coefficient, inexact = _cut(self._int, least - self._exp, context.rounding, self._sign)
                exponent = least
                if _length(coefficient) > context.prec:
                    coefficient //= 10
                    exponent += 1
                conditions = [Rounded]
                if subnormal:
                    conditions = [Underflow, Subnormal, Inexact, Rounded] if inexact else [Subnormal, Rounded]
                elif inexact:
                    conditions = [Inexact, Rounded]
                if exponent > etop:
                    context._tell(Overflow, Inexact, Rounded)
                    return self._overflowed(context)
                if not coefficient:
                    conditions.append(Clamped)
                context._tell(*conditions)
                return _make(self._sign, coefficient, exponent)
            if subnormal:
                context._tell(Subnormal)
            if context.clamp and self._exp > etop:
                context._tell(Clamped)
                return _make(self._sign, self._int * 10 ** (self._exp - etop), etop)
            return self

        def _overflowed(self, context):
            """Infinity or the largest number, as the rounding wants."""
            largest = {ROUND_DOWN: True, ROUND_05UP: True, ROUND_CEILING: self._sign == 1, ROUND_FLOOR: self._sign == 0}
            if largest.get(context.rounding):
                return _make(self._sign, 10 ** context.prec - 1, context.Etop())
            return _make(self._sign, 0, 0, 'F')

        def _quieted(self, other, context):
            """The NaN that an operation with NaNs gives; None when there is none."""
            for value in (self, other):
                if value is not None and value._special == 'N':
                    context._tell(InvalidOperation)
                    return _make(value._sign, value._int, 0, 'n')
            for value in (self, other):
                if value is not None and value._special == 'n':
                    return value
            return None


    def _parts(value):
        return value._sign, value._int, value._exp, value._special


    def _operand(value):
        """The other operand as a Decimal; None when it can't be one."""
        if isinstance(value, Decimal):
            return value
        return _make(int(value < 0), abs(int(value)), 0) if isinstance(value, int) else None


    def _argument(value):
        made = _operand(value)
        if made is None:
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        return made


    def _method(function):
        """Adds a method to Decimal: the class is written in parts."""
        setattr(Decimal, function.__name__, function)
        function.__qualname__ = f'Decimal.{function.__name__}'
        return function


    def _binary(name, operate):
        """An operator and its reflection."""
        def forward(self, other, /):
            other = _operand(other)
            return NotImplemented if other is None else operate(self, other, getcontext())

        def backward(self, other, /):
            other = _operand(other)
            return NotImplemented if other is None else operate(other, self, getcontext())
        for method, title in ((forward, f'__{name}__'), (backward, f'__r{name}__')):
            method.__name__ = title
            _method(method)

    """#
}
