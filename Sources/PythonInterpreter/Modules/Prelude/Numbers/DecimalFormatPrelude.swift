/// `_decimal_format`: decimals in format specifications. Written in Python.
enum DecimalFormatPrelude {
  static let source = #"""
    from decimal import _digits, _length, _make, _rescaled, getcontext


    def _parse(spec):
        place = 0
        fill, align = ' ', '>'
        explicit = False
        if len(spec) > 1 and spec[1] in '<>=^':
            fill, align, place, explicit = spec[0], spec[1], 2, True
        elif spec[:1] and spec[0] in '<>=^':
            align, place, explicit = spec[0], 1, True

        def take(choices):
            nonlocal place
            if place < len(spec) and spec[place] in choices:
                place += 1
                return spec[place - 1]
            return ''

        def number():
            nonlocal place
            start = place
            while place < len(spec) and spec[place].isdecimal():
                place += 1
            return spec[start:place]

        sign, no_minus_zero = take('-+ ') or '-', take('z')
        take('#')
        if spec[place:place + 1] == '0' and not explicit:
            fill, align = '0', '='
        width = int(number() or 0)
        separator = take(',_')
        precision = None
        if take('.'):
            digits = number()
            if not digits:
                raise ValueError('invalid format string')
            precision = int(digits)
        kind = take('eEfFgGn%')
        if place != len(spec):
            raise ValueError('invalid format string')
        return fill, align, sign, no_minus_zero, width, separator, precision, kind


    def _rounded(value, figures, rounding):
        """So many significant digits."""
        if not value or _length(value._int) <= figures:
            return value
        made = _rescaled(value, value.adjusted() - figures + 1, rounding)[0]
        if _length(made._int) > figures:
            made = _make(made._sign, made._int // 10, made._exp + 1)
        return made


    def _body(value, kind, precision):
        """The digits without a sign: before the point, behind it, and the exponent or %."""
        rounding = getcontext().rounding
        if kind == '%':
            value = _make(value._sign, value._int, value._exp + 2)
        if precision is not None:
            if kind in 'eE' and kind:
                value = _rounded(value, precision + 1, rounding)
                if value:
                    value = _rescaled(value, value.adjusted() - precision, rounding)[0]
            elif kind in 'fF%' and kind:
                value = _rescaled(value, -precision, rounding)[0]
            else:
                value = _rounded(value, max(precision, 1), rounding)
        if not value and value._exp > 0 and kind in 'fF%' and kind:
            value = _rescaled(value, 0, rounding)[0]
        digits = _digits(value._int)
        left = value._exp + len(digits)
        if kind in 'eE' and kind:
            place = 1 - precision if not value and precision is not None else 1
        elif kind in 'fF%' and kind:
            place = left
        else:
            place = left if value._exp <= 0 and left > -6 else 1
        if place < 0:
            whole, rest = '0', '0' * -place + digits
        elif place > len(digits):
            whole, rest = digits + '0' * (place - len(digits)), ''
        else:
            whole, rest = digits[:place] or '0', digits[place:]
        power = left - place
        tail = '%' if kind == '%' else ''
        if power or (kind in 'eE' and kind):
            mark = 'E' if kind in ('E', 'G') or (kind not in ('e', 'g') and getcontext().capitals) else 'e'
            tail = f'{mark}{power:+d}' + tail
        return whole, rest, tail, not value


    def formatted(value, spec):
        """format(Decimal, spec)"""
        if not isinstance(spec, str):
            raise TypeError('format argument must be str')
        fill, align, sign, no_minus_zero, width, separator, precision, kind = _parse(spec)
        if not value.is_finite():
            negative = value._sign
            text = str(value.copy_abs()) + ('%' if kind == '%' else '')
            if fill == '0' and align == '=':
                fill, align = ' ', '>'
        else:
            if not kind and precision is None:
                bare = value._text(capitals=getcontext().capitals).lstrip('-')
                mantissa, mark, power = bare.partition('E') if 'E' in bare else bare.partition('e')
                whole, _, rest = mantissa.partition('.')
                tail, is_zero = mark + power, not value
            else:
                whole, rest, tail, is_zero = _body(value, kind, precision)
            negative = value._sign and not (no_minus_zero and is_zero)
            lead = '-' if negative else '' if sign == '-' else sign
            after = ('.' + rest if rest else '') + tail
            if separator:
                if fill == '0' and align == '=':
                    whole = _padded(whole, width - len(lead) - len(after), separator)
                else:
                    whole = f'{int(whole):{separator}}'
            text = whole + after
        lead = '-' if negative else '' if sign == '-' else sign
        if align == '=':
            return lead + text.rjust(width - len(lead), fill)
        text = lead + text
        if align == '<':
            return text.ljust(width, fill)
        if align == '^':
            left = max(width - len(text), 0) // 2
            return fill * left + text + fill * max(width - len(text) - left, 0)
        return text.rjust(width, fill)


    def _padded(digits, width, separator):
        """Digits in groups, with zeros in front."""
        while True:
            groups = []
            rest = digits
            while len(rest) > 3:
                groups.insert(0, rest[-3:])
                rest = rest[:-3]
            text = separator.join([rest, *groups])
            if len(text) >= width:
                return text
            digits = '0' + digits
    """#
}
