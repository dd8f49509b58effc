/// `cmath`. Written in Python.
enum CmathPrelude {
  static let source = #"""
    import math

    e, pi, tau, inf, nan = math.e, math.pi, math.tau, math.inf, math.nan
    infj, nanj = complex(0, inf), complex(0, nan)


    def _complex(z):
        if isinstance(z, complex):
            return z
        if hasattr(type(z), '__complex__'):
            return complex(z)
        if isinstance(z, str) or not (hasattr(type(z), '__float__') or hasattr(type(z), '__index__')):
            raise TypeError(f'must be real number, not {type(z).__name__}')
        return complex(float(z), 0.0)


    def _is_special(z):
        return not (math.isfinite(z.real) and math.isfinite(z.imag))


    # Kinds of numbers

    def isnan(z, /):
        z = _complex(z)
        return math.isnan(z.real) or math.isnan(z.imag)


    def isinf(z, /):
        z = _complex(z)
        return math.isinf(z.real) or math.isinf(z.imag)


    def isfinite(z, /):
        return not _is_special(_complex(z))


    def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
        a, b = _complex(a), _complex(b)
        if rel_tol < 0.0 or abs_tol < 0.0:
            raise ValueError('tolerances must be non-negative')
        if a == b:
            return True
        if isinf(a) or isinf(b):
            return False
        difference = abs(a - b)
        return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol


    # Polar coordinates

    def phase(z, /):
        z = _complex(z)
        return math.atan2(z.imag, z.real)


    def polar(z, /):
        z = _complex(z)
        return abs(z), phase(z)


    def rect(r, phi, /):
        if math.isfinite(r) and math.isfinite(phi):
            return complex(r, r * phi) if phi == 0.0 else complex(r * math.cos(phi), r * math.sin(phi))
        if math.isinf(phi) and r != 0.0 and not math.isnan(r):
            raise ValueError('math domain error')
        if math.isinf(r) and math.isfinite(phi) and phi != 0.0:
            return complex(math.copysign(inf, r * math.cos(phi)), math.copysign(inf, r * math.sin(phi)))
        return complex(r, 0.0 if phi == 0.0 else r * phi) if not math.isnan(r) or phi == 0.0 else complex(nan, nan)


    # Powers and logarithms

    def exp(z, /):
        z = _complex(z)
        if math.isinf(z.imag) and not (math.isinf(z.real) and z.real < 0):
            raise ValueError('math domain error')
        if z.real == -inf:
            return complex(0.0, 0.0)
        if math.isinf(z.real) and z.imag == 0.0:
            return complex(inf, z.imag)
        if z.real > 708.0:
            size = math.exp(z.real - 1.0)
            made = complex(size * math.cos(z.imag) * e, size * math.sin(z.imag) * e)
        else:
            size = math.exp(z.real)
            made = complex(size * math.cos(z.imag), size * math.sin(z.imag))
        if _is_special(made) and not _is_special(z):
            raise OverflowError('math range error')
        return made


    def _log(z):
        if z == 0:
            raise ValueError('math domain error')
        x, y = abs(z.real), abs(z.imag)
        size = math.hypot(x, y)
        angle = math.atan2(z.imag, z.real)
        if _is_special(z):
            return complex(math.log(size) if math.isfinite(size) else size, angle)
        if 0.71 <= size <= 1.73:
            larger, smaller = max(x, y), min(x, y)
            return complex(math.log1p((larger - 1) * (larger + 1) + smaller * smaller) / 2.0, angle)
        if math.isinf(size):
            return complex(math.log(math.hypot(x / 2.0, y / 2.0)) + math.log(2.0), angle)
        return complex(math.log(size), angle)


    def log(z, base=None, /):
        made = _log(_complex(z))
        return made if base is None else made / _log(_complex(base))


    def log10(z, /):
        made = _log(_complex(z))
        return complex(made.real / math.log(10.0), made.imag / math.log(10.0))


    def sqrt(z, /):
        z = _complex(z)
        x, y = z.real, z.imag
        if x == 0.0 and y == 0.0:
            return complex(0.0, y)
        if math.isinf(y):
            return complex(inf, y)
        if math.isnan(x) or math.isnan(y) or math.isinf(x):
            if x == inf:
                return complex(inf, nan if math.isnan(y) else math.copysign(0.0, y))
            if x == -inf:
                return complex(nan if math.isnan(y) else 0.0, math.copysign(inf, y))
            return complex(nan, nan)
        scaled = abs(x) / 8.0
        s = 2.0 * math.sqrt(scaled + math.hypot(scaled, abs(y) / 8.0))
        d = abs(y) / (2.0 * s)
        return complex(s, math.copysign(d, y)) if x >= 0.0 else complex(d, math.copysign(s, y))


    # Trigonometry: each follows from its hyperbolic relative

    def sinh(z, /):
        z = _complex(z)
        if math.isinf(z.imag) and math.isfinite(z.real):
            if z.real == 0.0:
                return complex(z.real, nan)
            raise ValueError('math domain error')
        try:
            return complex(math.cos(z.imag) * math.sinh(z.real), math.sin(z.imag) * math.cosh(z.real))
        except ValueError:
            return complex(z.real, nan)


    def cosh(z, /):
        z = _complex(z)
        if math.isinf(z.imag) and math.isfinite(z.real):
            if z.real == 0.0:
                return complex(nan, 0.0)
            raise ValueError('math domain error')
        try:
            return complex(math.cos(z.imag) * math.cosh(z.real), math.sin(z.imag) * math.sinh(z.real))
        except ValueError:
            return complex(inf, nan)


    def tanh(z, /):
        z = _complex(z)
        if math.isinf(z.imag) and math.isfinite(z.real):
            raise ValueError('math domain error')
        if abs(z.real) > 300.0:
            return complex(math.copysign(1.0, z.real),
                           4.0 * math.sin(z.imag) * math.cos(z.imag) * math.exp(-2.0 * abs(z.real)))
        tx, ty = math.tanh(z.real), math.tan(z.imag)
        cx = 1.0 / math.cosh(z.real)
        txty = tx * ty
        denominator = 1.0 + txty * txty
        return complex(tx * (1.0 + ty * ty) / denominator, ((ty / denominator) * cx) * cx)


    def _turned(z):
        """i * z."""
        return complex(-z.imag, z.real)


    def _turned_back(z):
        """-i * z."""
        return complex(z.imag, -z.real)


    def sin(z, /):
        return _turned_back(sinh(_turned(_complex(z))))


    def cos(z, /):
        return cosh(_turned(_complex(z)))


    def tan(z, /):
        return _turned_back(tanh(_turned(_complex(z))))


    def acos(z, /):
        z = _complex(z)
        if abs(z.real) > 1e307 or abs(z.imag) > 1e307:
            real = math.atan2(abs(z.imag), z.real)
            size = math.log(math.hypot(z.real / 2.0, z.imag / 2.0)) + math.log(2.0) * 2.0
            return complex(real, -math.copysign(size, z.imag))
        a, b = sqrt(complex(1.0 - z.real, -z.imag)), sqrt(complex(1.0 + z.real, z.imag))
        return complex(2.0 * math.atan2(a.real, b.real), math.asinh(b.real * a.imag - b.imag * a.real))


    def acosh(z, /):
        z = _complex(z)
        a, b = sqrt(complex(z.real - 1.0, z.imag)), sqrt(complex(z.real + 1.0, z.imag))
        return complex(math.asinh(a.real * b.real + a.imag * b.imag), 2.0 * math.atan2(a.imag, b.real))


    def asinh(z, /):
        z = _complex(z)
        a, b = sqrt(complex(1.0 + z.imag, -z.real)), sqrt(complex(1.0 - z.imag, z.real))
        return complex(math.asinh(a.real * b.imag - b.real * a.imag),
                       math.atan2(z.imag, a.real * b.real - a.imag * b.imag))


    def asin(z, /):
        return _turned_back(asinh(_turned(_complex(z))))


    def atanh(z, /):
        z = _complex(z)
        if z.real < 0.0 or (z.real == 0.0 and math.copysign(1.0, z.real) < 0.0):
            return -atanh(-z)
        y = abs(z.imag)
        if z.real == 1.0 and y < 1.5e-154:
            if y == 0.0:
                raise ValueError('math domain error')
            size = math.sqrt(math.sqrt(y) / math.sqrt(math.hypot(y, 2.0)))
            return complex(-math.log(size), math.copysign(math.atan2(2.0, -y) / 2, z.imag))
        real = math.log1p(4.0 * z.real / ((1 - z.real) * (1 - z.real) + y * y)) / 4.0
        angle = math.atan2(-2.0 * z.imag, (1 - z.real) * (1 + z.real) - y * y)
        return complex(real, -angle / 2.0)


    def atan(z, /):
        return _turned_back(atanh(_turned(_complex(z))))
    """#
}
