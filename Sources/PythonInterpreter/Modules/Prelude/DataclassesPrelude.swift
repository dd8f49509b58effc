/// `dataclasses`. Written in Python.
enum DataclassesPrelude {
  static let source = #"""
    __all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
               'astuple', 'make_dataclass', 'replace', 'is_dataclass']


    class FrozenInstanceError(AttributeError):
        """A frozen dataclass was to be changed."""


    class _Missing:
        def __repr__(self):
            return '<dataclasses._MISSING_TYPE object>'


    class _KeywordsOnly:
        pass


    class _Factory:
        def __repr__(self):
            return '<factory>'


    class _Slotted:
        __slots__ = ('attribute',)


    _slot = type(_Slotted.attribute)
    MISSING = _Missing()
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


    class Field:
        """What is known of one field."""

        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            self.name = None
            self.type = None
            self.default = default
            self.default_factory = default_factory
            self.init = init
            self.repr = repr
            self.hash = hash
            self.compare = compare
            self.metadata = {} if metadata is None else metadata
            self.kw_only = kw_only
            self._kind = 'field'

        def __repr__(self):
            return (f'Field(name={self.name!r},type={self.type!r},default={self.default!r},'
                    f'default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},'
                    f'hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r})')

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

    def _is_marked(hint, name):
        if isinstance(hint, str):
            word = hint.split('[')[0].strip()
            return word == name or word.endswith('.' + name)
        if name == 'ClassVar':
            return getattr(hint, '_name', None) == 'ClassVar' or getattr(hint, '_special', None) == 'ClassVar'
        if name == 'InitVar':
            return hint is InitVar or isinstance(hint, InitVar)
        return hint is KW_ONLY


    def _collect(cls, kw_only):
        found = {}
        for base in reversed(cls.__mro__[1:]):
            for known in getattr(base, _FIELDS, {}).values():
                found[known.name] = known
        for name, hint in cls.__dict__.get('__annotations__', {}).items():
            if _is_marked(hint, 'KW_ONLY'):
                kw_only = True
                continue
            default = getattr(cls, name, MISSING)
            if isinstance(default, _slot):
                default = MISSING
            made = default if isinstance(default, Field) else field(default=default)
            made.name, made.type = name, hint
            if _is_marked(hint, 'ClassVar'):
                made._kind = 'class'
            elif _is_marked(hint, 'InitVar'):
                made._kind = 'init'
            if made.kw_only is MISSING:
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


    # The methods that are made

    def _listed(names):
        shown = [repr(name) for name in names]
        if len(shown) < 3:
            return ' and '.join(shown)
        return ', '.join(shown[:-1]) + ', and ' + shown[-1]


    def _make_init(cls, all_fields, frozen):
        taken = [f for f in all_fields if f._kind != 'class' and f.init]
        positional = [f for f in taken if not f.kw_only]
        keyword_only = [f for f in taken if f.kw_only]
        for before, after in zip(positional, positional[1:]):
            if before._has_default() and not after._has_default():
                raise TypeError(f'non-default argument {after.name!r} follows default argument {before.name!r}')
        names = [f.name for f in taken]
        passed_on = [f.name for f in taken if f._kind == 'init']
        where = f'{cls.__qualname__}.__init__()'
        required = sum(1 for f in positional if not f._has_default())

        def too_many(given):
            count = len(positional) + 1
            takes = f'from {required + 1} to {count}' if required + 1 < count else f'{count}'
            plural = 's' if count != 1 or required + 1 < count else ''
            return TypeError(f'{where} takes {takes} positional argument{plural} but {given + 1} '
                             f"{'was' if given == 0 else 'were'} given")

        def __init__(self, /, *args, **keywords):
            if len(args) > len(positional):
                raise too_many(len(args))
            values = {f.name: value for f, value in zip(positional, args)}
            for name, value in keywords.items():
                if name not in names:
                    raise TypeError(f"{where} got an unexpected keyword argument '{name}'")
                if name in values:
                    raise TypeError(f"{where} got multiple values for argument '{name}'")
                values[name] = value
            for group, kind in ((positional, 'positional'), (keyword_only, 'keyword-only')):
                missing = [f.name for f in group if f.name not in values and not f._has_default()]
                if missing:
                    raise TypeError(f'{where} missing {len(missing)} required {kind} '
                                    f"argument{'s' if len(missing) > 1 else ''}: {_listed(missing)}")
            for f in all_fields:
                if f._kind == 'class':
                    continue
                if f.name in values:
                    value = values[f.name]
                elif f.default_factory is not MISSING:
                    value = f.default_factory()
                elif f.default is not MISSING:
                    value = f.default
                else:
                    continue
                values[f.name] = value
                if f._kind == 'field':
                    if frozen:
                        object.__setattr__(self, f.name, value)
                    else:
                        setattr(self, f.name, value)
            if hasattr(self, '__post_init__'):
                self.__post_init__(*[values[name] for name in passed_on])
        return __init__


    def _make_repr(shown):
        running = []

        def __repr__(self):
            if any(self is other for other in running):
                return '...'
            running.append(self)
            try:
                parts = [f'{f.name}={getattr(self, f.name)!r}' for f in shown]
            finally:
                running.pop()
            return f"{self.__class__.__qualname__}({', '.join(parts)})"
        return __repr__


    def _values(self, compared):
        return tuple(getattr(self, f.name) for f in compared)


    def _make_comparisons(compared):
        def __lt__(self, other):
            if other.__class__ is self.__class__:
                return _values(self, compared) < _values(other, compared)
            return NotImplemented

        def __le__(self, other):
            if other.__class__ is self.__class__:
                return _values(self, compared) <= _values(other, compared)
            return NotImplemented

        def __gt__(self, other):
            if other.__class__ is self.__class__:
                return _values(self, compared) > _values(other, compared)
            return NotImplemented

        def __ge__(self, other):
            if other.__class__ is self.__class__:
                return _values(self, compared) >= _values(other, compared)
            return NotImplemented
        return __lt__, __le__, __gt__, __ge__


    def _freeze(cls, names):
        def __setattr__(self, name, value):
            if type(self) is cls or name in names:
                raise FrozenInstanceError(f'cannot assign to field {name!r}')
            super(cls, self).__setattr__(name, value)

        def __delattr__(self, name):
            if type(self) is cls or name in names:
                raise FrozenInstanceError(f'cannot delete field {name!r}')
            super(cls, self).__delattr__(name)
        for method in (__setattr__, __delattr__):
            if method.__name__ in cls.__dict__:
                raise TypeError(f'Cannot overwrite attribute {method.__name__} in class {cls.__name__}')
            _add(cls, method)


    def _add(cls, method):
        method.__qualname__ = f'{cls.__qualname__}.{method.__name__}'
        method.__module__ = cls.__module__
        setattr(cls, method.__name__, method)


    def _hash_action(unsafe_hash, eq, frozen, has_own):
        if unsafe_hash:
            return 'refuse' if has_own else 'make'
        if has_own or not eq:
            return None
        return 'make' if frozen else 'none'


    def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
        found = _collect(cls, kw_only)
        for base in cls.__mro__[1:]:
            parameters = getattr(base, '__dataclass_params__', None)
            if parameters is not None and '__dataclass_params__' in base.__dict__:
                if parameters['frozen'] and not frozen:
                    raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
                if frozen and not parameters['frozen']:
                    raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
        setattr(cls, _FIELDS, found)
        cls.__dataclass_params__ = {'init': init, 'repr': repr, 'eq': eq, 'order': order, 'unsafe_hash': unsafe_hash,
                                    'frozen': frozen}
        everything = list(found.values())
        instance_fields = [f for f in everything if f._kind == 'field']
        compared = [f for f in instance_fields if f.compare]
        own_hash = cls.__dict__.get('__hash__', MISSING)
        has_own_hash = not (own_hash is MISSING or (own_hash is None and '__eq__' in cls.__dict__))
        if init and '__init__' not in cls.__dict__:
            _add(cls, _make_init(cls, everything, frozen))
        if repr and '__repr__' not in cls.__dict__:
            _add(cls, _make_repr([f for f in instance_fields if f.repr]))
        if eq and '__eq__' not in cls.__dict__:
            compared_names = tuple(f.name for f in compared)

            def __eq__(self, other):
                if self is other:
                    return True
                if other.__class__ is not self.__class__:
                    return NotImplemented
                result = True
                for name in compared_names:
                    result = getattr(self, name) == getattr(other, name)
                    if not result:
                        break
                return result
            _add(cls, __eq__)
        if order:
            if not eq:
                raise ValueError('eq must be true if order is true')
            for method in _make_comparisons(compared):
                if method.__name__ in cls.__dict__:
                    raise TypeError(f'Cannot overwrite attribute {method.__name__} in class {cls.__name__}. '
                                    'Consider using functools.total_ordering')
                _add(cls, method)
        if frozen:
            _freeze(cls, {f.name for f in instance_fields})
        action = _hash_action(unsafe_hash, eq, frozen, has_own_hash)
        if action == 'refuse':
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        if action == 'none':
            cls.__hash__ = None
        if action == 'make':
            hashed = [f for f in instance_fields if (f.compare if f.hash is None else f.hash)]

            def __hash__(self):
                return hash(_values(self, hashed))
            _add(cls, __hash__)
        if match_args and '__match_args__' not in cls.__dict__:
            cls.__match_args__ = tuple(f.name for f in everything if f._kind != 'class' and f.init and not f.kw_only)
        if cls.__doc__ is None:
            cls.__doc__ = cls.__name__
        return _with_slots(cls, instance_fields) if slots else cls


    def _with_slots(cls, instance_fields):
        inherited = {name for base in cls.__mro__[1:] for name in getattr(base, '__slots__', ())}
        members = {name: value for name, value in cls.__dict__.items() if name not in ('__dict__', '__weakref__')}
        names = tuple(f.name for f in instance_fields if f.name not in inherited)
        for name in names:
            members.pop(name, None)
        members['__slots__'] = names
        made = type(cls)(cls.__name__, cls.__bases__, members)
        made.__qualname__ = cls.__qualname__
        return made


    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                  match_args=True, kw_only=False, slots=False, weakref_slot=False):
        """Add __init__, __repr__, __eq__ and more from the annotations of a class."""
        def decorate(cls):
            return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)
        return decorate if cls is None else decorate(cls)


    # Using dataclasses

    def is_dataclass(obj):
        """Whether something is a dataclass or an instance of one."""
        cls = obj if isinstance(obj, type) else type(obj)
        return hasattr(cls, _FIELDS)


    def fields(class_or_instance):
        """The fields, in order."""
        try:
            found = getattr(class_or_instance, _FIELDS)
        except AttributeError:
            raise TypeError('must be called with a dataclass type or instance') from None
        return tuple(f for f in found.values() if f._kind == 'field')


    def _is_instance(obj):
        return hasattr(type(obj), _FIELDS)


    def _converted(value, make, dict_factory):
        if _is_instance(value):
            return make(value)
        if isinstance(value, tuple) and hasattr(value, '_fields'):
            return type(value)(*[_converted(item, make, dict_factory) for item in value])
        if isinstance(value, (list, tuple)):
            return type(value)([_converted(item, make, dict_factory) for item in value])
        if isinstance(value, dict):
            return type(value)((_converted(key, make, dict_factory), _converted(item, make, dict_factory))
                               for key, item in value.items())
        return value


    def asdict(obj, *, dict_factory=dict):
        """The fields as a dict, dataclasses inside too."""
        if not _is_instance(obj):
            raise TypeError('asdict() should be called on dataclass instances')

        def make(obj):
            return dict_factory([(f.name, _converted(getattr(obj, f.name), make, dict_factory)) for f in fields(obj)])
        return make(obj)


    def astuple(obj, *, tuple_factory=tuple):
        """The fields as a tuple, dataclasses inside too."""
        if not _is_instance(obj):
            raise TypeError('astuple() should be called on dataclass instances')

        def make(obj):
            return tuple_factory([_converted(getattr(obj, f.name), make, dict) for f in fields(obj)])
        return make(obj)


    def replace(obj, /, **changes):
        """A copy with some fields changed."""
        if not _is_instance(obj):
            raise TypeError('replace() should be called on dataclass instances')
        for f in getattr(obj, _FIELDS).values():
            if f._kind == 'class':
                continue
            if not f.init:
                if f.name in changes:
                    raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
                continue
            if f.name not in changes:
                if f._kind == 'init' and f.default is MISSING:
                    raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
                changes[f.name] = getattr(obj, f.name)
        return obj.__class__(**changes)


    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, module=None, **options):
        """A dataclass from a list of names, pairs and triples."""
        from keyword import iskeyword
        members, hints = dict(namespace or {}), {}
        for item in fields:
            if isinstance(item, str):
                name, hint = item, 'typing.Any'
            elif len(item) in (2, 3):
                name, hint, *default = item
                if default:
                    members[name] = default[0]
            else:
                raise TypeError(f'Invalid field: {item!r}')
            if not isinstance(name, str) or not name.isidentifier():
                raise TypeError(f'Field names must be valid identifiers: {name!r}')
            if iskeyword(name):
                raise TypeError(f'Field names must not be keywords: {name!r}')
            if name in hints:
                raise TypeError(f'Field name duplicated: {name!r}')
            hints[name] = hint
        members['__annotations__'] = hints
        members['__module__'] = module or '__main__'
        import types
        made = types.new_class(cls_name, tuple(bases), {}, lambda body: body.update(members))
        return dataclass(**options)(made)
    """#
}
