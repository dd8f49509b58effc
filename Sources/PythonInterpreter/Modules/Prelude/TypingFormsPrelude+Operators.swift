extension TypingFormsPrelude {
  static let operators = #"""
    import collections.abc as _abc
    import sys

    __name__ = 'typing'


    class _NoDefaultType:
        def __repr__(self):
            return 'typing.NoDefault'


    NoDefault = _NoDefaultType()


    class ForwardRef:
        """A type given as text."""

        def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
            if not isinstance(arg, str):
                raise TypeError(f'Forward reference must be a string -- got {arg!r}')
            try:
                compile(arg.strip() or '?', '<string>', 'eval')
            except SyntaxError:
                raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}') from None
            self.__forward_arg__ = arg
            self.__forward_module__ = module

        def __eq__(self, other):
            if not isinstance(other, ForwardRef):
                return NotImplemented
            return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

        def __hash__(self):
            return hash((self.__forward_arg__, self.__forward_module__))

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __repr__(self):
            module = f', module={self.__forward_module__!r}' if self.__forward_module__ is not None else ''
            return f'ForwardRef({self.__forward_arg__!r}{module})'


    def _type_repr(obj):
        if obj is ...:
            return '...'
        if isinstance(obj, tuple):
            return '[' + ', '.join(map(_type_repr, obj)) + ']'
        if isinstance(obj, list):
            return '[' + ', '.join(map(_type_repr, obj)) + ']'
        if isinstance(obj, type) and getattr(obj, '__origin__', None) is None:
            return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
        if type(obj).__name__ == 'function':
            return obj.__name__
        return repr(obj)


    def _type_convert(arg):
        if arg is None:
            return type(None)
        return ForwardRef(arg) if isinstance(arg, str) else arg


    def _type_check(arg, msg):
        arg = _type_convert(arg)
        if arg in (Generic, Protocol_()):
            raise TypeError(f'Plain {arg} is not valid as type argument')
        if type(arg) is tuple or not callable(arg) and not isinstance(arg, (_SpecialForm, ForwardRef, TypeVar)) and not hasattr(arg, '__args__'):
            raise TypeError(f'{msg} Got {arg!r:.100}.')
        return arg


    def Protocol_():
        typing = sys.modules.get('typing')
        return getattr(typing, 'Protocol', Generic)


    def _collect_parameters(args):
        found = []
        for arg in args:
            if isinstance(arg, (list, tuple)):
                inner = _collect_parameters(arg)
            elif isinstance(arg, TypeVar):
                inner = (arg,)
            elif isinstance(arg, type):
                inner = ()
            else:
                inner = getattr(arg, '__parameters__', ()) or ()
                if not isinstance(inner, tuple):
                    inner = ()
            for parameter in inner:
                if not any(parameter is other for other in found):
                    found.append(parameter)
        return tuple(found)


    def _substitute(arg, values):
        if isinstance(arg, TypeVar):
            for parameter, value in values:
                if parameter is arg:
                    return value
            return arg
        if isinstance(arg, (list, tuple)):
            return type(arg)(_substitute(item, values) for item in arg)
        inner = getattr(arg, '__parameters__', None)
        if inner and not isinstance(arg, type):
            return arg[tuple(_substitute(parameter, values) for parameter in inner)]
        return arg


    def _check_count(cls, expected, given):
        if given != expected:
            raise TypeError(f'Too {"many" if given > expected else "few"} arguments for {cls}; actual {given}, expected {expected}')


    class _Operators:
        """What all forms can do: be joined with |."""

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __call__(self, *args, **kwargs):
            raise TypeError(f'Cannot instantiate {self!r}')

    """#
}
