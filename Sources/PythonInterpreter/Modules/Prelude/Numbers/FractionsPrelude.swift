/// `fractions`. Written in Python.
enum FractionsPrelude {
  static let source = #"""
    import math
    import numbers
    import operator

    __all__ = ['Fraction']


    def _parsed(text):
        """Numerator and denominator of a number as written: 3/4, -2, 1.25e-3, with underscores between digits."""
        stripped = text.strip()
        sign = -1 if stripped.startswith('-') else 1
        body = stripped[1:] if stripped[:1] in ('+', '-') else stripped

        def digits(piece):
            if not piece or piece[0] == '_' or piece[-1] == '_' or '__' in piece:
                return None
            bare = piece.replace('_', '')
            return bare if bare.isdecimal() else None

        numerator, slash, denominator = body.partition('/')
        if slash:
            a, b = digits(numerator.rstrip()), digits(denominator.lstrip())
            return (sign * int(a), int(b)) if a is not None and b is not None else None
        mantissa, mark, exponent = body.lower().partition('e')
        whole, dot, fraction = mantissa.partition('.')
        a = digits(whole) if whole else ''
        b = digits(fraction) if fraction else ''
        if a is None or b is None or not (a or b):
            return None
        power = 0
        if mark:
            bare = digits(exponent[1:] if exponent[:1] in ('+', '-') else exponent)
            if bare is None:
                return None
            power = -int(bare) if exponent[0] == '-' else int(bare)
        number = sign * int(a + b or '0')
        power -= len(b)
        return (number * 10 ** power, 1) if power >= 0 else (number, 10 ** -power)


    class Fraction(numbers.Rational):
        """A rational number, always in lowest terms."""

        __slots__ = ('_numerator', '_denominator')

        def __new__(cls, numerator=0, denominator=None):
            self = super().__new__(cls)
            if denominator is None:
                if type(numerator) is int:
                    self._numerator, self._denominator = numerator, 1
                    return self
                if isinstance(numerator, numbers.Rational):
                    self._numerator, self._denominator = numerator.numerator, numerator.denominator
                    return self
                if isinstance(numerator, str):
                    parts = _parsed(numerator)
                    if parts is None:
                        raise ValueError(f'Invalid literal for Fraction: {numerator!r}')
                    numerator, denominator = parts
                elif isinstance(numerator, float) or hasattr(numerator, 'as_integer_ratio'):
                    self._numerator, self._denominator = numerator.as_integer_ratio()
                    return self
                else:
                    raise TypeError('argument should be a string or a Rational instance')
            elif isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational):
                numerator, denominator = (numerator.numerator * denominator.denominator,
                                          denominator.numerator * numerator.denominator)
            else:
                raise TypeError('both arguments should be Rational instances')
            if denominator == 0:
                raise ZeroDivisionError(f'Fraction({numerator}, 0)')
            divisor = math.gcd(numerator, denominator)
            if denominator < 0:
                divisor = -divisor
            self._numerator = numerator // divisor
            self._denominator = denominator // divisor
            return self

        @classmethod
        def from_float(cls, f):
            if isinstance(f, numbers.Integral):
                return cls(f)
            if not isinstance(f, float):
                raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
            return cls._lowest(*f.as_integer_ratio())

        @classmethod
        def from_decimal(cls, dec):
            return cls(*dec.as_integer_ratio())

        @classmethod
        def _lowest(cls, numerator, denominator):
            """From coprime parts."""
            self = super().__new__(cls)
            self._numerator = numerator
            self._denominator = denominator
            return self

        @property
        def numerator(self):
            return self._numerator

        @property
        def denominator(self):
            return self._denominator

        def is_integer(self):
            return self._denominator == 1

        def as_integer_ratio(self):
            return self._numerator, self._denominator

        def limit_denominator(self, max_denominator=1000000):
            """The nearest fraction with no larger denominator."""
            if max_denominator < 1:
                raise ValueError('max_denominator should be at least 1')
            if self._denominator <= max_denominator:
                return Fraction(self)
            p0, q0, p1, q1 = 0, 1, 1, 0
            n, d = self._numerator, self._denominator
            while True:
                a = n // d
                q2 = q0 + a * q1
                if q2 > max_denominator:
                    break
                p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
                n, d = d, n - a * d
            k = (max_denominator - q0) // q1
            # Of the two bounds the nearer, which cross multiplication finds.
            if 2 * d * (q0 + k * q1) <= self._denominator:
                return Fraction._lowest(p1, q1)
            return Fraction._lowest(p0 + k * p1, q0 + k * q1)

        # Texts

        def __repr__(self):
            return f'{type(self).__name__}({self._numerator}, {self._denominator})'

        def __str__(self):
            return str(self._numerator) if self._denominator == 1 else f'{self._numerator}/{self._denominator}'

        def __format__(self, format_spec, /):
            from _fraction_format import formatted
            return formatted(self, format_spec)

        # Arithmetic

        def _pair(self, other):
            """The other number as two integers; None when it is no rational number."""
            if isinstance(other, Fraction):
                return other._numerator, other._denominator
            if isinstance(other, int):
                return other, 1
            if isinstance(other, numbers.Rational):
                return other.numerator, other.denominator
            return None

        def _operate(self, other, exact, inexact, swapped=False):
            pair = self._pair(other)
            if pair is not None:
                mine = (self._numerator, self._denominator)
                return exact(*pair, *mine) if swapped else exact(*mine, *pair)
            if isinstance(other, float):
                return inexact(other, float(self)) if swapped else inexact(float(self), other)
            if isinstance(other, complex):
                return inexact(other, complex(self)) if swapped else inexact(complex(self), other)
            return NotImplemented

        def __add__(a, b):
            return a._operate(b, lambda n, d, m, e: Fraction(n * e + m * d, d * e), operator.add)

        def __radd__(b, a):
            return b._operate(a, lambda n, d, m, e: Fraction(n * e + m * d, d * e), operator.add, True)

        def __sub__(a, b):
            return a._operate(b, lambda n, d, m, e: Fraction(n * e - m * d, d * e), operator.sub)

        def __rsub__(b, a):
            return b._operate(a, lambda n, d, m, e: Fraction(n * e - m * d, d * e), operator.sub, True)

        def __mul__(a, b):
            return a._operate(b, lambda n, d, m, e: Fraction(n * m, d * e), operator.mul)

        def __rmul__(b, a):
            return b._operate(a, lambda n, d, m, e: Fraction(n * m, d * e), operator.mul, True)

        def __truediv__(a, b):
            return a._operate(b, _quotient, operator.truediv)

        def __rtruediv__(b, a):
            return b._operate(a, _quotient, operator.truediv, True)

        def __floordiv__(a, b):
            return a._operate(b, lambda n, d, m, e: (n * e) // (d * m), operator.floordiv)

        def __rfloordiv__(b, a):
            return b._operate(a, lambda n, d, m, e: (n * e) // (d * m), operator.floordiv, True)

        def __divmod__(a, b):
            return a._operate(b, _quotient_and_rest, divmod)

        def __rdivmod__(b, a):
            return b._operate(a, _quotient_and_rest, divmod, True)

        def __mod__(a, b):
            return a._operate(b, lambda n, d, m, e: Fraction((n * e) % (m * d), d * e), operator.mod)

        def __rmod__(b, a):
            return b._operate(a, lambda n, d, m, e: Fraction((n * e) % (m * d), d * e), operator.mod, True)

        def __pow__(a, b):
            if isinstance(b, numbers.Rational):
                if b.denominator != 1:
                    return float(a) ** float(b)
                power = b.numerator
                if power >= 0:
                    return Fraction._lowest(a._numerator ** power, a._denominator ** power)
                if a._numerator == 0:
                    raise ZeroDivisionError(f'Fraction({a._denominator ** -power}, 0)')
                n, d = a._denominator ** -power, a._numerator ** -power
                return Fraction._lowest(n, d) if d > 0 else Fraction._lowest(-n, -d)
            if isinstance(b, (float, complex)):
                return float(a) ** b
            return NotImplemented

        def __rpow__(b, a):
            if b._denominator == 1 and b._numerator >= 0:
                return a ** b._numerator
            if isinstance(a, numbers.Rational):
                return Fraction(a.numerator, a.denominator) ** b
            return a ** (b._numerator if b._denominator == 1 else float(b))

        def __pos__(a):
            return Fraction._lowest(a._numerator, a._denominator)

        def __neg__(a):
            return Fraction._lowest(-a._numerator, a._denominator)

        def __abs__(a):
            return Fraction._lowest(abs(a._numerator), a._denominator)

        # Conversions

        def __int__(a):
            return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

        __trunc__ = __int__

        def __float__(a):
            return a._numerator / a._denominator

        def __complex__(a):
            return complex(float(a))

        def __floor__(a):
            return a._numerator // a._denominator

        def __ceil__(a):
            return -(-a._numerator // a._denominator)

        def __round__(self, ndigits=None):
            if ndigits is None:
                floor, rest = divmod(self._numerator, self._denominator)
                doubled = rest * 2
                if doubled != self._denominator:
                    return floor + (doubled > self._denominator)
                return floor + floor % 2
            shift = 10 ** abs(ndigits)
            if ndigits > 0:
                return Fraction(round(self * shift), shift)
            return Fraction(round(self / shift) * shift)

        # Comparison

        def __hash__(self):
            # Equal numbers have equal hashes: that of an integer ratio modulo the prime 2**61 - 1.
            prime = (1 << 61) - 1
            try:
                inverse = pow(self._denominator, -1, prime)
            except ValueError:
                made = 314159
            else:
                made = hash(hash(abs(self._numerator)) * inverse)
            made = made if self._numerator >= 0 else -made
            return -2 if made == -1 else made

        def __eq__(a, b):
            pair = a._pair(b)
            if pair is not None:
                return (a._numerator, a._denominator) == pair
            if isinstance(b, complex) and b.imag == 0:
                b = b.real
            if isinstance(b, float):
                return 0.0 == b if math.isnan(b) or math.isinf(b) else a == Fraction(b)
            return NotImplemented

        def _compare(self, other, relation):
            pair = self._pair(other)
            if pair is not None:
                return relation(self._numerator * pair[1], self._denominator * pair[0])
            if isinstance(other, float):
                if math.isnan(other) or math.isinf(other):
                    return relation(0.0, other)
                return relation(self, Fraction(other))
            return NotImplemented

        def __lt__(a, b):
            return a._compare(b, operator.lt)

        def __gt__(a, b):
            return a._compare(b, operator.gt)

        def __le__(a, b):
            return a._compare(b, operator.le)

        def __ge__(a, b):
            return a._compare(b, operator.ge)

        def __bool__(a):
            return bool(a._numerator)

        def __reduce__(self):
            return type(self), (self._numerator, self._denominator)

        def __copy__(self):
            return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

        def __deepcopy__(self, memo):
            return self.__copy__()


    def _quotient(n, d, m, e):
        if m == 0:
            raise ZeroDivisionError(f'Fraction({(n > 0) - (n < 0)}, 0)')
        return Fraction(n * e, d * m)


    def _quotient_and_rest(n, d, m, e):
        whole, rest = divmod(n * e, d * m)
        return whole, Fraction(rest, d * e)
    """#
}
