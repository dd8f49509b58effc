/// `_fraction_format`: fractions in format specifications. Written in Python.
enum FractionFormatPrelude {
  static let source = #"""
    def _parse(spec):
        """Fill, alignment, sign, z, alternate, zero, width, separator, precision and type."""
        place = 0
        fill, align = ' ', '>'
        if len(spec) > 1 and spec[1] in '<>=^':
            fill, align, place = spec[0], spec[1], 2
        elif spec[:1] and spec[0] in '<>=^':
            align, place = spec[0], 1
        explicit = place > 0

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

        sign, no_minus_zero, alternate = take('-+ ') or '-', take('z'), take('#')
        zero = bool(spec[place:place + 1] == '0' and not explicit)
        width = number()
        separator = take(',_')
        precision = None
        if take('.'):
            precision = number()
            if not precision:
                return None
        kind = take('eEfFgG%')
        if place != len(spec):
            return None
        if zero:
            fill, align = '0', '='
        return fill, align, sign, no_minus_zero, alternate, zero, int(width or 0), separator, precision, kind


    def _rounded(numerator, denominator, exponent):
        """numerator / denominator / 10**exponent to the nearest integer, halves to even."""
        if exponent >= 0:
            denominator *= 10 ** exponent
        else:
            numerator *= 10 ** -exponent
        quotient, rest = divmod(numerator, denominator)
        return quotient + (2 * rest > denominator or (2 * rest == denominator and quotient % 2))


    def _significant(numerator, denominator, figures):
        """The first figures as an integer, and the power of ten it is to be multiplied with."""
        if numerator == 0:
            return 0, 1 - figures
        a, b = str(numerator), str(denominator)
        size = len(a) - len(b) + (b <= a)
        exponent = size - figures
        digits = _rounded(numerator, denominator, exponent)
        if len(str(digits)) == figures + 1:
            digits //= 10
            exponent += 1
        return digits, exponent


    def _grouped(digits, separator):
        return f'{int(digits):{separator}}' if separator and digits else digits


    def formatted(number, spec):
        """format(Fraction, spec)"""
        parts = _parse(spec)
        if parts is None:
            raise ValueError(f'Invalid format specifier {spec!r} for object of type {type(number).__name__!r}')
        fill, align, sign, no_minus_zero, alternate, zero, width, separator, precision, kind = parts
        negative = number < 0
        numerator, denominator = abs(number).as_integer_ratio()
        if not kind and precision is None:
            body = f'{numerator}' if denominator == 1 and not alternate else f'{numerator}/{denominator}'
            if separator:
                body = _grouped(f'{numerator}', separator)
                if denominator != 1 or alternate:
                    body += '/' + _grouped(f'{denominator}', separator)
        else:
            body, is_zero = _decimal(numerator, denominator, kind or 'g', precision, alternate, separator)
            if no_minus_zero and is_zero:
                negative = False
        lead = '-' if negative else '' if sign == '-' else sign
        if align == '=':
            return lead + body.rjust(width - len(lead), fill)
        text = lead + body
        if align == '<':
            return text.ljust(width, fill)
        if align == '^':
            left = (width - len(text)) // 2
            return fill * left + text + fill * (width - len(text) - left) if width > len(text) else text
        return text.rjust(width, fill)


    def _decimal(numerator, denominator, kind, precision, alternate, separator):
        """The number without its sign, and whether what is shown is zero."""
        places = 6 if precision is None else int(precision)
        scientific = kind in 'eE'
        if kind in 'fF%':
            exponent = -places
            digits = _rounded(numerator * (100 if kind == '%' else 1), denominator, exponent)
            point = places
        else:
            figures = (places or 1) if kind in 'gG' else places + 1
            digits, exponent = _significant(numerator, denominator, figures)
            if kind in 'gG':
                scientific = not -4 <= figures - 1 + exponent < figures or False
                if figures - 1 + exponent >= figures or figures - 1 + exponent < -4:
                    scientific = True
            point = figures - 1 if scientific else -exponent
        suffix = '%' if kind == '%' else ''
        if scientific:
            power = exponent + point
            suffix = f"{'E' if kind in 'EG' else 'e'}{power:+03d}"
        text = f'{digits:0{point + 1}d}' if point >= 0 else f'{digits}' + '0' * -point
        point = max(point, 0)
        whole, rest = text[:len(text) - point], text[len(text) - point:]
        if kind in 'gG' and not alternate:
            rest = rest.rstrip('0')
        dot = '.' if rest or alternate else ''
        return _grouped(whole, separator) + dot + rest + suffix, digits == 0
    """#
}
