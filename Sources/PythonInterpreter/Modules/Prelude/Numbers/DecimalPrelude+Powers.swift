extension DecimalPrelude {
  static let powers = #"""
    # Roots, powers, logarithms: integers of many digits, with some to spare

    def _ideal(value, exponent):
        """Without zeros at the end, down to an exponent."""
        coefficient, power = value._int, value._exp
        while power < exponent and coefficient % 10 == 0 and coefficient:
            coefficient //= 10
            power += 1
        return _make(value._sign, coefficient, power)


    @_method
    def sqrt(self, context=None):
        """The square root, rounded once."""
        context = context or getcontext()
        if self.is_nan():
            return self._quieted(None, context)
        if self._special:
            return context._nan() if self._sign else self
        if not self:
            return _make(self._sign, 0, self._exp // 2)._fix(context)
        if self._sign:
            return context._nan()
        digits = context.prec + 1
        exponent, coefficient = self._exp, self._int
        if exponent & 1:
            coefficient *= 10
            exponent -= 1
        shift = digits - (_length(coefficient) + 1) // 2
        exact = True
        if shift >= 0:
            coefficient *= 100 ** shift
        else:
            coefficient, rest = divmod(coefficient, 100 ** -shift)
            exact = not rest
        root = _math.isqrt(coefficient)
        exact = exact and root * root == coefficient
        exponent = exponent // 2 - shift
        if exact:
            made = _ideal(_make(0, root, exponent), self._exp // 2)
            if made._exp > self._exp // 2:
                made = _rescaled(made, self._exp // 2, ROUND_DOWN)[0]
        else:
            made = _make(0, root + (root % 5 == 0), exponent)
        with localcontext(context, rounding=ROUND_HALF_EVEN) as inner:
            made = made._fix(inner)
            seen = [signal for signal, flag in inner.flags.items() if flag and not context.flags[signal]]
        for signal in seen:
            context.flags[signal] = True
        return made


    def _scaled_log(n, d, places):
        """ln(n / d) times 10**places."""
        unit = 10 ** (places + 10)
        twos = 0
        while n > 2 * d:
            d *= 2
            twos += 1
        while 2 * n < d:
            n *= 2
            twos -= 1
        total = _atanh_series((n - d) * unit // (n + d), unit)
        if twos:
            total += twos * _atanh_series(unit // 3, unit)
        return total // 10 ** 10


    def _atanh_series(y, unit):
        """2 * atanh(y)."""
        square = y * y // unit
        total, term, count = 0, y, 1
        while term:
            total += term // count
            term = term * square // unit
            count += 2
        return 2 * total


    def _scaled_exp(x, places):
        """exp(x / 10**places) times 10**places, for a small x."""
        extra = 10 ** 15
        unit = 10 ** places * extra
        x = x * extra >> 8
        total = term = unit
        count = 1
        while term:
            term = term * x // (unit * count)
            total += term
            count += 1
        for _ in range(8):
            total = total * total // unit
        return total // extra


    def _log_parts(value, places):
        """ln of a positive number, times 10**places."""
        size = value.adjusted()
        d = 10 ** (_length(value._int) - 1)
        made = _scaled_log(value._int, d, places + 5)
        if size:
            made += size * _scaled_log(10, 1, places + 5)
        return made // 10 ** 5


    def _exp_parts(x, places, wanted):
        """exp(x / 10**places) as coefficient and exponent with some more digits than are wanted."""
        work = places + 5
        x *= 10 ** 5
        ten = _scaled_log(10, 1, work + 20)
        power = x * 10 ** 20 // ten
        rest = (x * 10 ** 20 - power * ten) // 10 ** 20
        return _scaled_exp(rest, work), power - work


    def _settled(make, context):
        """A result that is computed with more and more digits, until it is clear how it is rounded."""
        extra = 5
        while True:
            coefficient, exponent = make(context.prec + extra)
            spare = _length(abs(coefficient)) - context.prec
            tail = abs(coefficient) % 10 ** max(spare - 1, 0) if spare > 1 else 0
            edge = 10 ** max(spare - 1, 0)
            if 5 < tail % (edge // 2 or 1) < edge // 2 - 5 or extra > 40:
                made = _make(int(coefficient < 0), abs(coefficient), exponent)
                with localcontext(context, rounding=ROUND_HALF_EVEN) as inner:
                    made = made._fix(inner)
                    for signal, flag in inner.flags.items():
                        context.flags[signal] = context.flags[signal] or flag
                return made
            extra += 15


    @_method
    def exp(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._quieted(None, context)
        if self._special:
            return Decimal(0) if self._sign else self
        if not self:
            return Decimal(1)
        if self.adjusted() > 8:
            return (_make(0, 1, context.Etiny() - 2) if self._sign else _make(0, 1, context.Emax + 1))._fix(context)

        def make(digits):
            places = digits + max(self.adjusted(), 0) + 5
            x = _rescaled(self, -places, ROUND_DOWN)[0]
            return _exp_parts(-x._int if x._sign else x._int, places, digits)
        return _settled(make, context)


    @_method
    def ln(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._quieted(None, context)
        if not self:
            return _make(1, 0, 0, 'F')
        if self._special and not self._sign:
            return self
        if self == 1:
            return Decimal(0)
        if self._sign:
            return context._nan()

        def make(digits):
            places = digits + 5 + max(0, -(self - 1).adjusted())
            return _log_parts(self, places), -places
        return _settled(make, context)


    @_method
    def log10(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._quieted(None, context)
        if not self:
            return _make(1, 0, 0, 'F')
        if self._special and not self._sign:
            return self
        if self._sign:
            return context._nan()
        if str(self._int).strip('0') == '1':
            return Decimal(self.adjusted())._fix(context)

        def make(digits):
            places = digits + 5 + max(0, -(self - 1).adjusted())
            return _log_parts(self, places + 5) * 10 ** places // _scaled_log(10, 1, places + 5), -places
        return _settled(make, context)


    def _power(a, b, context):
        nan = a._quieted(b, context)
        if nan is not None:
            return nan
        whole = not b._special and (b._exp >= 0 or b._int % 10 ** -b._exp == 0)
        odd = whole and int(b) % 2 == 1
        sign = int(a._sign and odd)
        if not b:
            return context._nan() if not a else Decimal(1)
        if a._sign and not whole and not a.is_zero():
            return context._nan()
        if a.is_zero():
            return _make(sign, 0, 0, 'F') if b._sign else _make(sign, 0, 0)
        if a._special:
            return _make(sign, 0, 0) if b._sign else _make(sign, 0, 0, 'F')
        if b._special:
            order = _order(a.copy_abs(), Decimal(1))
            if not order:
                return _make(0, 10 ** (context.prec - 1), 1 - context.prec)
            return _make(0, 0, 0, 'F') if (order > 0) != bool(b._sign) else Decimal(0)
        if whole and abs(int(b)) * _length(a._int) < 100000:
            return _whole_power(a, int(b), sign, context)
        base = a.copy_abs()
        limit = abs(b.adjusted()) + 2

        def make(digits):
            places = digits + limit + 10 + max(0, a.adjusted())
            logarithm = _log_parts(base, places + 5)
            n, d = b.as_integer_ratio()
            return _exp_parts(logarithm * n // d // 10 ** 5, places, digits)
        if base == 1:
            return _make(sign, 10 ** (context.prec - 1), 1 - context.prec)
        size = (b.adjusted() + len(str(abs(base.adjusted()))))
        if size > 20:
            up = (base > 1) != bool(b._sign)
            return (_make(sign, 1, context.Emax + 1) if up else _make(sign, 1, context.Etiny() - 2))._fix(context)
        made = _settled(make, context)
        return made.copy_sign(_make(sign, 1, 0))


    def _whole_power(a, count, sign, context):
        coefficient, exponent = a._int ** abs(count), a._exp * abs(count)
        if count < 0:
            return _divide(Decimal(1), _make(sign, coefficient, exponent), context)
        return _make(sign, coefficient, exponent)._fix(context)


    _binary('pow', _power)


    def _pow_with_modulus(self, other, modulo=None, /):
        other = _operand(other)
        if other is None:
            return NotImplemented
        if modulo is None:
            return _power(self, other, getcontext())
        modulo = _argument(modulo)
        context = getcontext()
        if any(value._special or value != value.to_integral_value() for value in (self, other, modulo)) or other < 0 or not modulo:
            return context._nan()
        made = pow(abs(int(self)), int(other), abs(int(modulo)))
        return _make(int(self._sign and int(other) % 2 == 1), made, 0)


    Decimal.__pow__ = _pow_with_modulus
    _extension_type()(Decimal)

    """#
}
