extension DataclassesPrelude {
  /// `dataclass` itself.
  static let decorator = #"""
    class _DataclassParams:
        """What a dataclass was made with."""

        def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
            self.init = init
            self.repr = repr
            self.eq = eq
            self.order = order
            self.unsafe_hash = unsafe_hash
            self.frozen = frozen
            self.match_args = match_args
            self.kw_only = kw_only
            self.slots = slots
            self.weakref_slot = weakref_slot

        def __repr__(self):
            return f"_DataclassParams({','.join(f'{name}={value!r}' for name, value in vars(self).items())})"


    def _annotation_text(hint):
        """An annotation as it stands in a signature."""
        if getattr(hint, '__module__', None) == 'typing':
            return repr(hint).replace('typing.', '')
        if isinstance(hint, type) and not hasattr(hint, '__origin__'):
            return hint.__qualname__ if hint.__module__ == 'builtins' else f'{hint.__module__}.{hint.__qualname__}'
        return repr(hint)


    def _call_text(cls, all_fields):
        """How a class is called, which is its documentation where it has none."""
        if '__init__' in cls.__dict__ and not getattr(cls.__init__, '_is_made', False):
            import inspect
            try:
                return str(inspect.signature(cls)).replace(' -> None', '')
            except (TypeError, ValueError):
                return ''
        taken = [f for f in all_fields if f._kind != 'class' and f.init]
        parts = [_parameter_text(f) for f in taken if not f.kw_only]
        only_keywords = [_parameter_text(f) for f in taken if f.kw_only]
        if only_keywords:
            parts += ['*', *only_keywords]
        return f"({', '.join(parts)})"


    def _parameter_text(f):
        default = _Factory() if f.default_factory is not MISSING else f.default
        return f'{f.name}: {_annotation_text(f.type)}' + ('' if default is MISSING else f' = {default!r}')


    def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        found = _collect(cls, kw_only)
        for base in cls.__mro__[1:]:
            parameters = getattr(base, '__dataclass_params__', None)
            if parameters is not None and '__dataclass_params__' in base.__dict__:
                if parameters.frozen and not frozen:
                    raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
                if frozen and not parameters.frozen:
                    raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
        setattr(cls, _FIELDS, found)
        cls.__dataclass_params__ = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only,
                                                    slots, weakref_slot)
        everything = list(found.values())
        instance_fields = [f for f in everything if f._kind == 'field']
        compared = [f for f in instance_fields if f.compare]
        own_hash = cls.__dict__.get('__hash__', MISSING)
        has_own_hash = not (own_hash is MISSING or (own_hash is None and '__eq__' in cls.__dict__))
        if init and '__init__' not in cls.__dict__:
            made = _make_init(cls, everything, frozen, slots)
            made._is_made = True
            _add(cls, made)
        if '__replace__' not in cls.__dict__:
            cls.__replace__ = _replace
        if repr and '__repr__' not in cls.__dict__:
            _add(cls, _make_repr([f for f in instance_fields if f.repr]))
        if eq and '__eq__' not in cls.__dict__:
            def __eq__(self, other):
                if self is other:
                    return True
                if other.__class__ is not self.__class__:
                    return NotImplemented
                same = True
                for f in compared:
                    same = getattr(self, f.name) == getattr(other, f.name)
                    if not same:
                        break
                return same
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
            cls.__doc__ = cls.__name__ + _call_text(cls, everything)
        if weakref_slot and not slots:
            raise TypeError('weakref_slot is True but slots is False')
        if slots:
            cls = _with_slots(cls, instance_fields, frozen, weakref_slot)
        if hasattr(cls, '__abstractmethods__'):
            from abc import update_abstractmethods
            update_abstractmethods(cls)
        return cls


    def _slots_of(cls):
        """The names of the slots that a base class has."""
        slots = cls.__dict__.get('__slots__', ())
        if isinstance(slots, str):
            return (slots,)
        if hasattr(slots, '__next__'):
            raise TypeError(f'Slots of {cls.__name__!r} cannot be determined')
        return tuple(slots)


    def _get_state(self):
        return [getattr(self, f.name) for f in fields(self)]


    def _set_state(self, state):
        for f, value in zip(fields(self), state):
            object.__setattr__(self, f.name, value)


    def _with_slots(cls, instance_fields, frozen, weakref_slot):
        if '__slots__' in cls.__dict__:
            raise TypeError(f'{cls.__name__} already specifies __slots__')
        inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
        members = {name: value for name, value in cls.__dict__.items() if name not in ('__dict__', '__weakref__')}
        names = tuple(f.name for f in instance_fields if f.name not in inherited)
        for f in instance_fields:
            members.pop(f.name, None)
        members['__slots__'] = names
        if weakref_slot and '__weakref__' not in inherited:
            members['__slots__'] += ('__weakref__',)
        if frozen:
            members.setdefault('__getstate__', _get_state)
            members.setdefault('__setstate__', _set_state)
        made = type(cls)(cls.__name__, cls.__bases__, members)
        made.__qualname__ = cls.__qualname__
        return made


    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                  match_args=True, kw_only=False, slots=False, weakref_slot=False):
        """Add __init__, __repr__, __eq__ and more from the annotations of a class."""
        def decorate(cls):
            return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                            weakref_slot)
        return decorate if cls is None else decorate(cls)

    """#
}
