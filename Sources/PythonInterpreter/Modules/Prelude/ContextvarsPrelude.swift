/// `contextvars`. Written in Python.
enum ContextvarsPrelude {
  static let source = #"""
    import _contextvars

    __all__ = ['Context', 'ContextVar', 'Token', 'copy_context']


    class _Missing:
        def __repr__(self):
            return '<Token.MISSING>'


    class Context:
        """Values of context variables."""

        def __init__(self):
            self._values = {}
            self._is_entered = False

        def run(self, callable, /, *args, **keywords):
            """Call something in this context."""
            if self._is_entered:
                raise RuntimeError(f'cannot enter context: {self!r} is already entered')
            outer = _contextvars.swap(self)
            self._is_entered = True
            try:
                return callable(*args, **keywords)
            finally:
                self._is_entered = False
                _contextvars.swap(outer)

        def copy(self):
            made = Context()
            made._values = dict(self._values)
            return made

        def __getitem__(self, var):
            if not isinstance(var, ContextVar):
                raise TypeError(f'a ContextVar key was expected, got {var!r}')
            return self._values[var]

        def __contains__(self, var):
            if not isinstance(var, ContextVar):
                raise TypeError(f'a ContextVar key was expected, got {var!r}')
            return var in self._values

        def get(self, var, default=None):
            return self._values.get(var, default)

        def __iter__(self):
            return iter(self._values)

        def __len__(self):
            return len(self._values)

        def keys(self):
            return self._values.keys()

        def values(self):
            return self._values.values()

        def items(self):
            return self._values.items()


    def _current():
        context = _contextvars.current()
        if context is None:
            context = Context()
            _contextvars.swap(context)
        return context


    def copy_context():
        """A copy of the current context."""
        return _current().copy()


    class Token:
        """What a set() changed."""

        MISSING = _Missing()
        __class_getitem__ = classmethod(type(list[int]))

        def __init__(self, var, context, old_value):
            self.var = var
            self.old_value = old_value
            self._context = context
            self._used = False

        def __repr__(self):
            used = ' used' if self._used else ''
            return f'<Token{used} var={self.var!r}>'


    _nothing = object()


    class ContextVar:
        """A variable with a value in each context."""

        def __init__(self, name, *, default=_nothing):
            if not isinstance(name, str):
                raise TypeError('context variable name must be a str')
            self.name = name
            self._default = default

        __class_getitem__ = classmethod(type(list[int]))

        def get(self, default=_nothing, /):
            value = _current()._values.get(self, _nothing)
            if value is not _nothing:
                return value
            if default is not _nothing:
                return default
            if self._default is not _nothing:
                return self._default
            raise LookupError(self)

        def set(self, value, /):
            context = _current()
            old = context._values.get(self, Token.MISSING)
            context._values[self] = value
            return Token(self, context, old)

        def reset(self, token, /):
            if token._used:
                raise RuntimeError(f'{token!r} has already been used once')
            if token.var is not self:
                raise ValueError(f'{token!r} was created by a different ContextVar')
            context = _current()
            if token._context is not context:
                raise ValueError(f'{token!r} was created in a different Context')
            token._used = True
            if token.old_value is Token.MISSING:
                del context._values[self]
            else:
                context._values[self] = token.old_value

        def __repr__(self):
            default = '' if self._default is _nothing else f' default={self._default!r}'
            return f'<ContextVar name={self.name!r}{default} at {id(self):#x}>'
    """#
}
