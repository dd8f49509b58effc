extension DecimalPrelude {
  static let arithmetic = #"""
    # Arithmetic

    def _add(a, b, context):
        if a._special or b._special:
            nan = a._quieted(b, context)
            if nan is not None:
                return nan
            if a._special and b._special and a._sign != b._sign:
                return context._nan()
            return a if a._special else b
        exponent = min(a._exp, b._exp)
        if a._int and b._int and abs(a._exp - b._exp) > 2 * context.prec + 40:
            # One is so small that only its sign matters.
            large, small = (a, b) if a.adjusted() > b.adjusted() else (b, a)
            gap = max(_length(large._int), context.prec + 3) + 2
            if large._exp - gap > small.adjusted() and large.adjusted() - gap > small.adjusted():
                small = _make(small._sign, 1, min(large._exp, large.adjusted() - gap) - 1)
                a, b = large, small
                exponent = min(a._exp, b._exp)
        total = ((-a._int if a._sign else a._int) * 10 ** (a._exp - exponent)
                 + (-b._int if b._sign else b._int) * 10 ** (b._exp - exponent))
        if total:
            return _make(int(total < 0), abs(total), exponent)._fix(context)
        if a._int or b._int:
            sign = int(context.rounding == ROUND_FLOOR)
        else:
            sign = a._sign & b._sign or int(a._sign != b._sign and context.rounding == ROUND_FLOOR)
        return _make(sign, 0, exponent)._fix(context)


    def _subtract(a, b, context):
        return _add(a, b if b.is_nan() else _make(1 - b._sign, b._int, b._exp, b._special), context)


    def _multiply(a, b, context):
        sign = a._sign ^ b._sign
        if a._special or b._special:
            nan = a._quieted(b, context)
            if nan is not None:
                return nan
            return context._nan() if a.is_zero() or b.is_zero() else _make(sign, 0, 0, 'F')
        return _make(sign, a._int * b._int, a._exp + b._exp)._fix(context)


    def _divide(a, b, context):
        sign = a._sign ^ b._sign
        if a._special or b._special:
            nan = a._quieted(b, context)
            if nan is not None:
                return nan
            if a._special and b._special:
                return context._nan()
            if a._special:
                return _make(sign, 0, 0, 'F')
            context._tell(Clamped)
            return _make(sign, 0, context.Etiny())
        if not b._int:
            if not a._int:
                return context._nan(DivisionUndefined)
            context._tell(DivisionByZero)
            return _make(sign, 0, 0, 'F')
        if not a._int:
            return _make(sign, 0, a._exp - b._exp)._fix(context)
        shift = _length(b._int) - _length(a._int) + context.prec + 1
        exponent = a._exp - b._exp - shift
        n, d = (a._int * 10 ** shift, b._int) if shift >= 0 else (a._int, b._int * 10 ** -shift)
        quotient, rest = divmod(n, d)
        if rest:
            # A last digit that rounds in the same direction as all that follows.
            quotient += quotient % 5 == 0
        else:
            ideal = a._exp - b._exp
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return _make(sign, quotient, exponent)._fix(context)


    def _divide_whole(a, b, context):
        """Quotient towards zero and remainder of finite numbers; None when the quotient has too many digits."""
        exponent = min(a._exp, b._exp)
        gap = a.adjusted() - b.adjusted()
        if not a._int or gap <= -2:
            return _make(a._sign ^ b._sign, 0, 0), _make(a._sign, a._int * 10 ** (a._exp - exponent) if a._int else 0, exponent)._fix(context)
        if gap <= context.prec:
            quotient, rest = divmod(a._int * 10 ** (a._exp - exponent), b._int * 10 ** (b._exp - exponent))
            if quotient < 10 ** context.prec:
                return _make(a._sign ^ b._sign, quotient, 0), _make(a._sign, rest, exponent)._fix(context)
        return None


    def _floor_divide(a, b, context):
        sign = a._sign ^ b._sign
        nan = a._quieted(b, context)
        if nan is not None:
            return nan
        if a._special:
            return context._nan() if b._special else _make(sign, 0, 0, 'F')
        if b._special:
            return _make(sign, 0, 0)
        if not b._int:
            if not a._int:
                return context._nan(DivisionUndefined)
            context._tell(DivisionByZero)
            return _make(sign, 0, 0, 'F')
        made = _divide_whole(a, b, context)
        return context._nan(DivisionImpossible) if made is None else made[0]


    def _remainder(a, b, context):
        nan = a._quieted(b, context)
        if nan is not None:
            return nan
        if a._special:
            return context._nan()
        if b._special:
            return a._fix(context)
        if not b._int:
            return context._nan(InvalidOperation if a._int else DivisionUndefined)
        made = _divide_whole(a, b, context)
        return context._nan(DivisionImpossible) if made is None else made[1]


    def _divide_both(a, b, context):
        if not a._special and not b._special and not b._int:
            if not a._int:
                nan = context._nan(DivisionUndefined)
                return nan, nan
            context._tell(DivisionByZero, InvalidOperation)
            return _make(a._sign ^ b._sign, 0, 0, 'F'), _make(0, 0, 0, 'n')
        return _floor_divide(a, b, context), _remainder(a, b, context)


    for _name, _operate in (('add', _add), ('sub', _subtract), ('mul', _multiply), ('truediv', _divide),
                            ('floordiv', _floor_divide), ('mod', _remainder), ('divmod', _divide_both)):
        _binary(_name, _operate)


    @_method
    def __neg__(self):
        context = getcontext()
        if self.is_nan():
            return self._quieted(None, context)
        if not self and context.rounding != ROUND_FLOOR:
            return self.copy_abs()._fix(context)
        return self.copy_negate()._fix(context)


    @_method
    def __pos__(self):
        context = getcontext()
        if self.is_nan():
            return self._quieted(None, context)
        if not self and context.rounding != ROUND_FLOOR:
            return self.copy_abs()._fix(context)
        return self._fix(context)


    @_method
    def __abs__(self):
        return -self if self._sign else +self


    @_method
    def copy_abs(self):
        return _make(0, self._int, self._exp, self._special)


    @_method
    def copy_negate(self):
        return _make(1 - self._sign, self._int, self._exp, self._special)


    @_method
    def copy_sign(self, other, context=None):
        return _make(_argument(other)._sign, self._int, self._exp, self._special)


    @_method
    def fma(self, other, third, context=None):
        """self * other + third, rounded once."""
        context = context or getcontext()
        other, third = _argument(other), _argument(third)
        if self._special or other._special:
            product = _multiply(self, other, context)
        else:
            product = _make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        return _add(product, third, context)


    @_method
    def remainder_near(self, other, context=None):
        context = context or getcontext()
        other = _argument(other)
        nan = self._quieted(other, context)
        if nan is not None:
            return nan
        if self._special or not other:
            return context._nan(DivisionUndefined if not self and not other else InvalidOperation)
        if other._special:
            return self._fix(context)
        exponent = min(self._exp, other._exp)
        a, b = self._int * 10 ** (self._exp - exponent), other._int * 10 ** (other._exp - exponent)
        quotient, rest = divmod(a, b)
        if 2 * rest + quotient % 2 > b:
            rest -= b
            quotient += 1
        if quotient >= 10 ** context.prec:
            return context._nan(DivisionImpossible)
        return _make(self._sign ^ (rest < 0), abs(rest), exponent)._fix(context)

    """#
}
