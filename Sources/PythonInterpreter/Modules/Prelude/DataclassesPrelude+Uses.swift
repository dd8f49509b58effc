extension DataclassesPrelude {
  /// What works on dataclasses that are made.
  static let uses = #"""
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


    # What asdict() and astuple() take as it is; anything else that is no container is copied.
    _ATOMS = frozenset([type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), type(fields),
                        type(len), type, range, property])


    def _converted(value, make):
        kind = type(value)
        if kind in _ATOMS:
            return value
        if hasattr(kind, _FIELDS):
            return make(value)
        if isinstance(value, tuple) and hasattr(value, '_fields'):
            return kind(*[_converted(item, make) for item in value])
        if isinstance(value, (list, tuple)):
            return kind([_converted(item, make) for item in value])
        if isinstance(value, dict):
            pairs = ((_converted(key, make), _converted(item, make)) for key, item in value.items())
            return kind(value.default_factory, pairs) if hasattr(value, 'default_factory') else kind(pairs)
        from copy import deepcopy
        return deepcopy(value)


    def asdict(obj, *, dict_factory=dict):
        """The fields as a dict, dataclasses inside too."""
        if not _is_instance(obj):
            raise TypeError('asdict() should be called on dataclass instances')

        def make(obj):
            return dict_factory([(f.name, _converted(getattr(obj, f.name), make)) for f in fields(obj)])
        return make(obj)


    def astuple(obj, *, tuple_factory=tuple):
        """The fields as a tuple, dataclasses inside too."""
        if not _is_instance(obj):
            raise TypeError('astuple() should be called on dataclass instances')

        def make(obj):
            return tuple_factory([_converted(getattr(obj, f.name), make) for f in fields(obj)])
        return make(obj)


    def replace(obj, /, **changes):
        """A copy with some fields changed."""
        if not _is_instance(obj):
            raise TypeError('replace() should be called on dataclass instances')
        return _replace(obj, **changes)


    def _replace(self, /, **changes):
        for f in getattr(self, _FIELDS).values():
            if f._kind == 'class':
                continue
            if not f.init:
                if f.name in changes:
                    raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
                continue
            if f.name not in changes:
                if f._kind == 'init' and f.default is MISSING:
                    raise TypeError(f"InitVar {f.name!r} must be specified with replace()")
                changes[f.name] = getattr(self, f.name)
        return self.__class__(**changes)


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
