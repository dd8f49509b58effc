extension DecimalPrelude {
  static let signals = #"""
    import math as _math
    from _types import extension_type as _extension_type, index as _index
    from collections import namedtuple as _namedtuple
    from contextvars import ContextVar as _ContextVar

    __all__ = ['Decimal', 'Context', 'DecimalTuple', 'DefaultContext', 'BasicContext', 'ExtendedContext',
               'DecimalException', 'Clamped', 'InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal',
               'Overflow', 'Underflow', 'FloatOperation', 'DivisionImpossible', 'InvalidContext', 'ConversionSyntax',
               'DivisionUndefined', 'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR',
               'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP', 'setcontext', 'getcontext', 'localcontext', 'MAX_PREC',
               'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS', 'HAVE_CONTEXTVAR']

    ROUND_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR = 'ROUND_DOWN', 'ROUND_UP', 'ROUND_CEILING', 'ROUND_FLOOR'
    ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN = 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN'
    ROUND_05UP = 'ROUND_05UP'
    _ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
                  ROUND_05UP)
    MAX_PREC = MAX_EMAX = 999999999999999999
    MIN_EMIN, MIN_ETINY = -999999999999999999, -1999999999999999997
    HAVE_THREADS = HAVE_CONTEXTVAR = True

    DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


    # What can happen

    class DecimalException(ArithmeticError):
        """Something worth telling about a result."""


    class Clamped(DecimalException):
        """An exponent was changed to fit."""


    class InvalidOperation(DecimalException):
        """There is no such result."""


    class ConversionSyntax(InvalidOperation):
        """A text that is no number."""


    class DivisionByZero(DecimalException, ZeroDivisionError):
        """A finite number divided by zero."""


    class DivisionImpossible(InvalidOperation):
        """A quotient with too many digits."""


    class DivisionUndefined(InvalidOperation, ZeroDivisionError):
        """Zero divided by zero."""


    class Inexact(DecimalException):
        """Digits other than zeros were lost."""


    class InvalidContext(InvalidOperation):
        """A context that can't be worked with."""


    class Rounded(DecimalException):
        """Digits were lost."""


    class Subnormal(DecimalException):
        """A number below the smallest normal one."""


    class Overflow(Inexact, Rounded):
        """A number above the largest."""


    class Underflow(Inexact, Rounded, Subnormal):
        """A number that was rounded to a subnormal one."""


    class FloatOperation(DecimalException, TypeError):
        """A float was mixed in."""


    _SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Subnormal, Underflow, Rounded, Inexact, Clamped)

    # The order in which a context shows them.
    _SHOWN = (InvalidOperation, Clamped, DivisionByZero, Inexact, Overflow, Rounded, Subnormal, Underflow, FloatOperation)


    # Contexts

    class Context:
        """How to calculate: digits, rounding, limits, what to raise."""

        def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
            base = DefaultContext
            self.prec = base.prec if prec is None else prec
            self.rounding = base.rounding if rounding is None else rounding
            self.Emin = base.Emin if Emin is None else Emin
            self.Emax = base.Emax if Emax is None else Emax
            self.capitals = base.capitals if capitals is None else capitals
            self.clamp = base.clamp if clamp is None else clamp
            self.flags = self._switches(flags, {})
            self.traps = self._switches(traps, base.traps)

        @staticmethod
        def _switches(given, standard):
            if given is None:
                return {signal: bool(standard.get(signal)) for signal in _SIGNALS}
            if isinstance(given, dict):
                return {signal: bool(given.get(signal)) for signal in _SIGNALS}
            return {signal: signal in given for signal in _SIGNALS}

        def __setattr__(self, name, value):
            limits = {'prec': (1, MAX_PREC, 'range for prec is [1, MAX_PREC]'),
                      'Emin': (MIN_EMIN, 0, 'range for Emin is [MIN_EMIN, 0]'),
                      'Emax': (0, MAX_EMAX, 'range for Emax is [0, MAX_EMAX]'),
                      'capitals': (0, 1, 'values for capitals are 0 or 1'),
                      'clamp': (0, 1, 'values for clamp are 0 or 1')}
            if name in limits:
                if not isinstance(value, int):
                    raise TypeError('an integer is required')
                low, high, message = limits[name]
                if not low <= value <= high:
                    raise ValueError('valid ' + message)
            elif name == 'rounding':
                if value not in _ROUNDINGS:
                    raise TypeError('valid values for rounding are:\n  [' + ', '.join(
                        ['ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN',
                         'ROUND_HALF_EVEN', 'ROUND_05UP']) + ']')
            elif name not in ('flags', 'traps'):
                raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
            object.__setattr__(self, name, value)

        def __repr__(self):
            flags = ', '.join(signal.__name__ for signal in _SHOWN if self.flags[signal])
            traps = ', '.join(signal.__name__ for signal in _SHOWN if self.traps[signal])
            return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                    f'capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])')

        def copy(self):
            return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags),
                           dict(self.traps))

        __copy__ = copy

        def clear_flags(self):
            for signal in self.flags:
                self.flags[signal] = False

        def clear_traps(self):
            for signal in self.traps:
                self.traps[signal] = False

        def Etiny(self):
            return self.Emin - self.prec + 1

        def Etop(self):
            return self.Emax - self.prec + 1

        def _tell(self, *conditions):
            """Remember what happened; raise the first that is to be raised."""
            raised = []
            for condition in conditions:
                signal = InvalidOperation if issubclass(condition, InvalidOperation) else condition
                self.flags[signal] = True
                if self.traps[signal]:
                    raised.append((signal, condition))
            if raised:
                raised.sort(key=lambda pair: _SIGNALS.index(pair[0]))
                raise raised[0][0]([condition for _, condition in raised])

        def _nan(self, condition=InvalidOperation):
            self._tell(condition)
            return _make(0, 0, 0, 'n')

        # Making and calculating

        def create_decimal(self, num='0', /):
            if isinstance(num, str) and (num != num.strip() or '_' in num):
                return self._nan(ConversionSyntax)
            return Decimal(num, context=self)._fix(self)

        def create_decimal_from_float(self, f, /):
            return Decimal.from_float(f)._fix(self)

        def _with(self, method, *args):
            first, *others = (value if isinstance(value, Decimal) else Decimal(value) for value in args)
            with localcontext(self) as inner:
                try:
                    return getattr(first, method)(*others)
                finally:
                    for signal, seen in inner.flags.items():
                        self.flags[signal] = self.flags[signal] or seen

        def radix(self):
            return Decimal(10)


    def _context_method(name, method):
        def calculate(self, *args):
            return self._with(method, *args)
        calculate.__name__ = name
        setattr(Context, name, calculate)


    for _name, _method in (('add', '__add__'), ('subtract', '__sub__'), ('multiply', '__mul__'), ('divide', '__truediv__'),
                           ('divide_int', '__floordiv__'), ('remainder', '__mod__'), ('divmod', '__divmod__'),
                           ('power', '__pow__'), ('abs', '__abs__'), ('plus', '__pos__'), ('minus', '__neg__')):
        _context_method(_name, _method)
    for _name in ('sqrt', 'exp', 'ln', 'log10', 'quantize', 'normalize', 'compare', 'max', 'min', 'to_integral_value',
                  'to_integral_exact', 'copy_abs', 'copy_negate', 'copy_sign', 'is_nan', 'is_infinite', 'is_finite',
                  'is_signed', 'is_zero', 'same_quantum', 'scaleb', 'fma', 'logb', 'number_class', 'remainder_near',
                  'to_eng_string'):
        _context_method(_name, _name)
    Context.to_sci_string = lambda self, x: str(x)


    class _First:
        """What the first context is made from."""

        prec, rounding, Emin, Emax, capitals, clamp = 28, ROUND_HALF_EVEN, -999999, 999999, 1, 0
        traps = {InvalidOperation: True, DivisionByZero: True, Overflow: True}


    DefaultContext = _First
    DefaultContext = Context()
    BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
    ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])
    _current = _ContextVar('decimal_context')


    def getcontext():
        """The present context; each task has its own."""
        made = _current.get(None)
        if made is None:
            made = DefaultContext.copy()
            made.clear_flags()
            _current.set(made)
        return made


    def setcontext(context, /):
        if not isinstance(context, Context):
            raise TypeError('argument must be a context')
        if context in (DefaultContext, BasicContext, ExtendedContext):
            context = context.copy()
            context.clear_flags()
        _current.set(context)


    class _LocalContext:
        def __init__(self, context):
            self._context = context

        def __enter__(self):
            self._saved = getcontext()
            setcontext(self._context)
            return self._context

        def __exit__(self, *args):
            setcontext(self._saved)


    def localcontext(ctx=None, **kwargs):
        """A copy of a context for a `with` block."""
        if ctx is None:
            ctx = getcontext()
        elif not isinstance(ctx, Context):
            raise TypeError('optional argument must be a context')
        made = ctx.copy()
        for name, value in kwargs.items():
            if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
            setattr(made, name, Context._switches(value, {}) if name in ('flags', 'traps') else value)
        return _LocalContext(made)

    """#
}
