extension DecimalPrelude {
  static let rounding = #"""
    # Rounding

    def _rescaled(value, exponent, rounding):
        """The number with another exponent, and whether digits and what is not zero were lost."""
        if value._exp >= exponent:
            return _make(value._sign, value._int * 10 ** (value._exp - exponent), exponent), False, False
        coefficient, inexact = _cut(value._int, exponent - value._exp, rounding, value._sign)
        return _make(value._sign, coefficient, exponent), True, inexact


    @_method
    def quantize(self, exp, rounding=None, context=None):
        """The number with the exponent of another."""
        context = context or getcontext()
        exp = _argument(exp)
        if rounding is None:
            rounding = context.rounding
        elif rounding not in _ROUNDINGS:
            raise TypeError('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   '
                            'ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')
        nan = self._quieted(exp, context)
        if nan is not None:
            return nan
        if self._special or exp._special:
            return self if self._special and exp._special else context._nan()
        if not context.Etiny() <= exp._exp <= context.Emax or (self and self.adjusted() > context.Emax):
            return context._nan()
        if self and self.adjusted() - exp._exp + 1 > context.prec:
            return context._nan()
        made, rounded, inexact = _rescaled(self, exp._exp, rounding)
        if made.adjusted() > context.Emax or _length(made._int) > context.prec:
            return context._nan()
        if rounded:
            context._tell(*([Inexact, Rounded] if inexact else [Rounded]))
        return made._fix(context)


    @_method
    def to_integral_value(self, rounding=None, context=None):
        context = context or getcontext()
        if self._special:
            return self._quieted(None, context) or self
        return self if self._exp >= 0 else _rescaled(self, 0, rounding or context.rounding)[0]


    @_method
    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        if self._special:
            return self._quieted(None, context) or self
        if self._exp >= 0:
            return self
        made, _, inexact = _rescaled(self, 0, rounding or context.rounding)
        context._tell(*([Inexact, Rounded] if inexact else [Rounded]))
        return made


    Decimal.to_integral = to_integral_value


    @_method
    def normalize(self, context=None):
        """Without zeros at the end."""
        context = context or getcontext()
        if self.is_nan():
            return self._quieted(None, context)
        made = self._fix(context)
        if made._special:
            return made
        if not made._int:
            return _make(made._sign, 0, 0)
        coefficient, exponent = made._int, made._exp
        top = context.Etop() if context.clamp else context.Emax
        while coefficient % 10 == 0 and exponent < top:
            coefficient //= 10
            exponent += 1
        return _make(made._sign, coefficient, exponent)


    @_method
    def __round__(self, ndigits=None, /):
        if ndigits is not None:
            return self.quantize(_make(0, 1, -_index(ndigits)))
        return _whole(self, ROUND_HALF_EVEN)


    def _whole(value, rounding):
        if value._special == 'F':
            raise OverflowError('cannot convert Infinity to integer')
        if value._special:
            raise ValueError('cannot convert NaN to integer')
        made = _rescaled(value, 0, rounding)[0]
        return -made._int if made._sign else made._int


    @_method
    def __floor__(self):
        return _whole(self, ROUND_FLOOR)


    @_method
    def __ceil__(self):
        return _whole(self, ROUND_CEILING)


    @_method
    def __int__(self):
        return _whole(self, ROUND_DOWN)


    @_method
    def __trunc__(self):
        return _whole(self, ROUND_DOWN)


    @_method
    def __float__(self):
        if self._special == 'N':
            raise ValueError('cannot convert signaling NaN to float')
        return float(self._text()) if self._special != 'n' else float('-nan' if self._sign else 'nan')


    @_method
    def __complex__(self):
        return complex(float(self))


    @_method
    def same_quantum(self, other, context=None):
        other = _argument(other)
        if self._special or other._special:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp


    @_method
    def scaleb(self, other, context=None):
        """Times a power of ten."""
        context = context or getcontext()
        other = _argument(other)
        nan = self._quieted(other, context)
        if nan is not None:
            return nan
        if other._special or other._exp != 0:
            return context._nan()
        if self._special:
            return self
        return _make(self._sign, self._int, self._exp + int(other))._fix(context)


    @_method
    def logb(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._quieted(None, context)
        if self._special:
            return _make(0, 0, 0, 'F')
        if not self:
            context._tell(DivisionByZero)
            return _make(1, 0, 0, 'F')
        return Decimal(self.adjusted())._fix(context)


    # Comparison

    def _order(a, b):
        """Negative, zero or positive, as a is smaller, equal or greater."""
        if a._special or b._special:
            key = lambda value: (-1 if value._sign else 1) if value._special else 0
            return key(a) - key(b)
        if not a._int or not b._int:
            signed = lambda value: 0 if not value._int else -1 if value._sign else 1
            return signed(a) - signed(b)
        if a._sign != b._sign:
            return b._sign - a._sign
        direction = -1 if a._sign else 1
        if a.adjusted() != b.adjusted():
            return direction if a.adjusted() > b.adjusted() else -direction
        exponent = min(a._exp, b._exp)
        x, y = a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent)
        return direction * ((x > y) - (x < y))


    def _comparable(value, equality):
        if isinstance(value, float):
            context = getcontext()
            context.flags[FloatOperation] = True
            if context.traps[FloatOperation] and not equality:
                raise FloatOperation([FloatOperation])
            return Decimal.from_float(value)
        if equality and isinstance(value, complex) and value.imag == 0:
            return Decimal.from_float(value.real)
        return _operand(value)


    def _compared(name, holds, equality=False):
        def compare(self, other, /):
            converted = _comparable(other, equality)
            if converted is None:
                if hasattr(other, 'numerator') and hasattr(other, 'denominator') and not self._special:
                    scaled = _make(self._sign, self._int * other.denominator, self._exp)
                    return holds(_order(scaled, Decimal(other.numerator)))
                return NotImplemented
            if self.is_nan() or converted.is_nan():
                if not equality or self.is_snan() or converted.is_snan():
                    getcontext()._tell(InvalidOperation)
                return name == '__ne__'
            return holds(_order(self, converted))
        compare.__name__ = name
        _method(compare)


    for _name, _holds, _equality in (('__eq__', lambda order: order == 0, True), ('__ne__', lambda order: order != 0, True),
                                     ('__lt__', lambda order: order < 0, False), ('__le__', lambda order: order <= 0, False),
                                     ('__gt__', lambda order: order > 0, False), ('__ge__', lambda order: order >= 0, False)):
        _compared(_name, _holds, _equality)


    @_method
    def __hash__(self):
        if self._special == 'N':
            raise TypeError('Cannot hash a signaling NaN value')
        if self._special == 'n':
            return object.__hash__(self)
        if self._special:
            return -314159 if self._sign else 314159
        prime = (1 << 61) - 1
        power = pow(10, self._exp, prime) if self._exp >= 0 else pow(pow(10, -1, prime), -self._exp, prime)
        made = self._int * power % prime
        made = -made if self._sign else made
        return -2 if made == -1 else made


    @_method
    def compare(self, other, context=None):
        other = _argument(other)
        nan = self._quieted(other, context or getcontext())
        if nan is not None:
            return nan
        order = _order(self, other)
        return Decimal((order > 0) - (order < 0))


    @_method
    def compare_total(self, other, context=None):
        other = _argument(other)
        order = _order(self, other) or (self._exp > other._exp) - (self._exp < other._exp)
        return Decimal((order > 0) - (order < 0))


    def _extreme(name, wanted):
        def extreme(self, other, context=None):
            context = context or getcontext()
            other = _argument(other)
            if self.is_nan() or other.is_nan():
                if self.is_qnan() and other.is_finite():
                    return other._fix(context)
                if other.is_qnan() and self.is_finite():
                    return self._fix(context)
                return self._quieted(other, context)
            order = _order(self, other) or self.compare_total(other)
            return (self if (order > 0) == wanted else other)._fix(context)
        extreme.__name__ = name
        _method(extreme)


    _extreme('max', True)
    _extreme('min', False)


    @_method
    def __reduce__(self):
        return type(self), (str(self),)


    @_method
    def __copy__(self):
        return self if type(self) is Decimal else type(self)(self)


    @_method
    def __deepcopy__(self, memo):
        return self.__copy__()

    """#
}
