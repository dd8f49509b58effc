extension DataclassesPrelude {
  /// The methods that `dataclass` makes.
  static let methods = #"""
    # The methods that are made

    def _listed(names):
        shown = [repr(name) for name in names]
        if len(shown) < 3:
            return ' and '.join(shown)
        return ', '.join(shown[:-1]) + ', and ' + shown[-1]


    def _make_init(cls, all_fields, frozen, slots):
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
                elif f.default is not MISSING and (f.init or slots):
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
        __init__.__annotations__ = {f.name: f.type for f in positional + keyword_only} | {'return': None}
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

    """#
}
