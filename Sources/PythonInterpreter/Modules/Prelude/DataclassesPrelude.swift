/// `dataclasses`. Written in Python, in parts that follow one another.
enum DataclassesPrelude {
  static var source: String { [descriptions, methods, decorator, uses].joined(separator: "\n") }

  /// Fields, and how they are found.
  static let descriptions = #"""
    __all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
               'astuple', 'make_dataclass', 'replace', 'is_dataclass']


    class FrozenInstanceError(AttributeError):
        """A frozen dataclass was to be changed."""


    class _MISSING_TYPE:
        pass


    class _KeywordsOnly:
        pass


    class _Factory:
        def __repr__(self):
            return '<factory>'


    class _Slotted:
        __slots__ = ('attribute',)


    _slot = type(_Slotted.attribute)
    _proxy = type(type.__dict__)
    MISSING = _MISSING_TYPE()
    KW_ONLY = _KeywordsOnly()
    _FIELDS = '__dataclass_fields__'


    class InitVar:
        """A parameter of __init__ that is no field."""

        def __init__(self, type):
            self.type = type

        def __class_getitem__(cls, type):
            return InitVar(type)

        def __repr__(self):
            name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
            return f'dataclasses.InitVar[{name}]'


    _KIND_NAMES = {None: 'None', 'field': '_FIELD', 'class': '_FIELD_CLASSVAR', 'init': '_FIELD_INITVAR'}


    class Field:
        """What is known of one field."""

        __class_getitem__ = classmethod(type(list[int]))

        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            self.name = None
            self.type = None
            self.default = default
            self.default_factory = default_factory
            self.init = init
            self.repr = repr
            self.hash = hash
            self.compare = compare
            self.metadata = _proxy({} if metadata is None else metadata)
            self.kw_only = kw_only
            self._kind = None
            self._is_shown = False

        def __repr__(self):
            if self._is_shown:
                return '...'
            self._is_shown = True
            try:
                return self._text()
            finally:
                self._is_shown = False

        def _text(self):
            return (f'Field(name={self.name!r},type={self.type!r},default={self.default!r},'
                    f'default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},'
                    f'hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},'
                    f'_field_type={_KIND_NAMES[self._kind]})')

        def __set_name__(self, owner, name):
            tell = getattr(type(self.default), '__set_name__', None)
            if tell:
                tell(self.default, owner, name)

        def _has_default(self):
            return self.default is not MISSING or self.default_factory is not MISSING


    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
              kw_only=MISSING):
        """Say more about a field than its type."""
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError('cannot specify both default and default_factory')
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


    # Finding the fields

    def _is_marked(cls, hint, name):
        """Whether an annotation is a ClassVar, an InitVar or KW_ONLY; one that is text is looked up, not evaluated."""
        if isinstance(hint, str):
            hint = _named(cls, hint, name)
        if name == 'ClassVar':
            return getattr(hint, '_name', None) == 'ClassVar' or getattr(hint, '_special', None) == 'ClassVar'
        if name == 'InitVar':
            return hint is InitVar or type(hint) is InitVar
        return hint is KW_ONLY


    def _named(cls, text, name):
        """What `name` or `module.name` at the beginning of an annotation stands for, where it is the one asked for."""
        if name not in text:
            return None
        import re
        import sys
        found = re.match(r'(?:\s*(\w+)\s*\.)?\s*(\w+)', text)
        module = sys.modules.get(cls.__module__)
        if found is None or module is None:
            return None
        scope = module
        if found[1]:
            home = sys.modules.get('typing' if name == 'ClassVar' else 'dataclasses')
            scope = vars(module).get(found[1])
            if scope is None or scope is not home:
                return None
        return getattr(scope, found[2], None)


    def _collect(cls, kw_only):
        found = {}
        for base in reversed(cls.__mro__[1:]):
            for known in getattr(base, _FIELDS, {}).values():
                found[known.name] = known
        only_keywords_since = None
        for name, hint in cls.__dict__.get('__annotations__', {}).items():
            if _is_marked(cls, hint, 'KW_ONLY'):
                if only_keywords_since:
                    raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
                only_keywords_since, kw_only = name, True
                continue
            default = getattr(cls, name, MISSING)
            if isinstance(default, _slot):
                default = MISSING
            made = default if isinstance(default, Field) else field(default=default)
            made.name, made.type = name, hint
            made._kind = ('class' if _is_marked(cls, hint, 'ClassVar') else
                          'init' if _is_marked(cls, hint, 'InitVar') else 'field')
            if made._kind != 'field' and made.default_factory is not MISSING:
                raise TypeError(f'field {name} cannot have a default factory')
            if made._kind == 'class':
                if made.kw_only is not MISSING:
                    raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
            elif made.kw_only is MISSING:
                made.kw_only = kw_only
            if made._kind == 'field' and made.default.__class__.__hash__ is None:
                raise ValueError(f'mutable default {made.default.__class__} for field {name} is not allowed: '
                                 'use default_factory')
            if isinstance(default, Field):
                if default.default is MISSING:
                    delattr(cls, name)
                else:
                    setattr(cls, name, default.default)
            found[name] = made
        for name, value in cls.__dict__.items():
            if isinstance(value, Field) and name not in cls.__dict__.get('__annotations__', {}):
                raise TypeError(f'{name!r} is a field but has no type annotation')
        return found

    """#
}
