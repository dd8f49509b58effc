/// `collections`. Written in Python.
enum CollectionsPrelude {
  static let source = #"""
    from _collections import deque, ordered_view as _ordered_view, tuple_field as _tuple_field
    from _types import extension_type as _extension_type

    __all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque',
               'namedtuple']


    @_extension_type()
    class defaultdict(dict):
        """A dict that makes the values it lacks."""

        def __init__(self, default_factory=None, /, *args, **keywords):
            if default_factory is not None and not callable(default_factory):
                raise TypeError('first argument must be callable or None')
            self.default_factory = default_factory
            super().__init__(*args, **keywords)

        def __missing__(self, key):
            if self.default_factory is None:
                raise KeyError(key)
            self[key] = value = self.default_factory()
            return value

        def __repr__(self):
            return f'{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})'

        def copy(self):
            return type(self)(self.default_factory, self)

        __copy__ = copy

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            made = self.copy()
            made.update(other)
            return made

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            made = type(self)(self.default_factory, other)
            made.update(self)
            return made


    @_extension_type()
    class OrderedDict(dict):
        """A dict that can be reordered, and is equal only in the same order."""

        def move_to_end(self, key, last=True):
            value = self[key]
            if last:
                del self[key]
                self[key] = value
                return
            others = [item for item in self.items() if item[0] != key]
            self.clear()
            self[key] = value
            self.update(others)

        def keys(self):
            return _ordered_view(dict.keys(self))

        def values(self):
            return _ordered_view(dict.values(self))

        def items(self):
            return _ordered_view(dict.items(self))

        def __or__(self, other):
            return type(self)({**self, **other}) if isinstance(other, dict) else NotImplemented

        def __ror__(self, other):
            return type(self)({**other, **self}) if isinstance(other, dict) else NotImplemented

        def popitem(self, last=True):
            if not self:
                raise KeyError('dictionary is empty')
            key = next(reversed(self) if last else iter(self))
            return key, self.pop(key)

        def __eq__(self, other):
            if isinstance(other, OrderedDict):
                return dict.__eq__(self, other) and all(a == b for a, b in zip(self, other))
            return dict.__eq__(self, other)

        def __ne__(self, other):
            result = self.__eq__(other)
            return result if result is NotImplemented else not result

        __hash__ = None

        def __repr__(self):
            if not self:
                return f'{type(self).__name__}()'
            return f'{type(self).__name__}({dict(self.items())!r})'

        def copy(self):
            return type(self)(self)

        __copy__ = copy

        @classmethod
        def fromkeys(cls, iterable, value=None):
            made = cls()
            for key in iterable:
                made[key] = value
            return made


    class Counter(dict):
        """How often things occur."""

        def __init__(self, iterable=None, /, **keywords):
            super().__init__()
            self.update(iterable, **keywords)

        def __missing__(self, key):
            return 0

        def total(self):
            return sum(self.values())

        def most_common(self, n=None):
            ordered = sorted(self.items(), key=lambda item: item[1], reverse=True)
            return ordered if n is None else ordered[:max(n, 0)]

        def elements(self):
            for key, count in self.items():
                for _ in range(count):
                    yield key

        @classmethod
        def fromkeys(cls, iterable, v=None):
            raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

        def update(self, iterable=None, /, **keywords):
            if iterable is not None:
                if hasattr(iterable, 'items'):
                    for key, count in iterable.items():
                        self[key] = count + self.get(key, 0)
                else:
                    for key in iterable:
                        self[key] = self.get(key, 0) + 1
            for key, count in keywords.items():
                self[key] = count + self.get(key, 0)

        def subtract(self, iterable=None, /, **keywords):
            if iterable is not None:
                if hasattr(iterable, 'items'):
                    for key, count in iterable.items():
                        self[key] = self.get(key, 0) - count
                else:
                    for key in iterable:
                        self[key] = self.get(key, 0) - 1
            for key, count in keywords.items():
                self[key] = self.get(key, 0) - count

        def copy(self):
            return type(self)(self)

        __copy__ = copy

        def __delitem__(self, key):
            if key in self:
                super().__delitem__(key)

        def __repr__(self):
            if not self:
                return f'{type(self).__name__}()'
            try:
                shown = dict(self.most_common())
            except TypeError:
                shown = dict(self)
            return f'{type(self).__name__}({shown!r})'

        def __eq__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] == other[key] for key in [*self, *other])

        def __ne__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return not self == other

        __hash__ = None

        def __le__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] <= other[key] for key in [*self, *other])

        def __lt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self <= other and self != other

        def __ge__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] >= other[key] for key in [*self, *other])

        def __gt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self >= other and self != other

        def _combine(self, other, choose):
            if not isinstance(other, Counter):
                return NotImplemented
            made = Counter()
            for key in dict.fromkeys([*self, *other]):
                count = choose(self[key], other[key])
                if count > 0:
                    made[key] = count
            return made

        def __add__(self, other):
            return self._combine(other, lambda a, b: a + b)

        def __sub__(self, other):
            return self._combine(other, lambda a, b: a - b)

        def __or__(self, other):
            return self._combine(other, max)

        def __and__(self, other):
            return self._combine(other, min)

        def __pos__(self):
            return self + Counter()

        def __neg__(self):
            return Counter() - self

        def _keep_positive(self):
            for key in [key for key, count in self.items() if not count > 0]:
                del self[key]
            return self

        def __iadd__(self, other):
            for key, count in other.items():
                self[key] += count
            return self._keep_positive()

        def __isub__(self, other):
            for key, count in other.items():
                self[key] -= count
            return self._keep_positive()

        def __ior__(self, other):
            for key, count in other.items():
                if count > self[key]:
                    self[key] = count
            return self._keep_positive()

        def __iand__(self, other):
            for key, count in self.items():
                if other[key] < count:
                    self[key] = other[key]
            return self._keep_positive()


    # Named tuples

    _keywords = frozenset(['False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue',
                           'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import',
                           'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while',
                           'with', 'yield'])


    def _checked_names(typename, field_names, rename):
        if isinstance(field_names, str):
            field_names = field_names.replace(',', ' ').split()
        names = [str(name) for name in field_names]
        if rename:
            seen = set()
            for index, name in enumerate(names):
                if not name.isidentifier() or name in _keywords or name.startswith('_') or name in seen:
                    names[index] = f'_{index}'
                seen.add(name)
        for name in [typename, *names]:
            if not name.isidentifier():
                raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
            if name in _keywords:
                raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
        for index, name in enumerate(names):
            if name.startswith('_') and not rename:
                raise ValueError(f'Field names cannot start with an underscore: {name!r}')
            if name in names[:index]:
                raise ValueError(f'Encountered duplicate field name: {name!r}')
        return tuple(names)


    def _listed(names):
        shown = [repr(name) for name in names]
        if len(shown) < 3:
            return ' and '.join(shown)
        return ', '.join(shown[:-1]) + ', and ' + shown[-1]


    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        """A kind of tuple whose items have names."""
        typename = str(typename)
        names = _checked_names(typename, field_names, rename)
        count = len(names)
        field_defaults = {}
        if defaults is not None:
            defaults = tuple(defaults)
            if len(defaults) > count:
                raise TypeError('Got more default values than field names')
            field_defaults = dict(zip(names[count - len(defaults):], defaults))

        def __new__(cls, /, *args, **keywords):
            if len(args) > count:
                need = count + 1 - len(field_defaults)
                takes = f'from {need} to {count + 1}' if field_defaults else f'{count + 1}'
                raise TypeError(f'{typename}.__new__() takes {takes} positional argument{"s" if count else ""} '
                                f'but {len(args) + 1} were given')
            values = dict(zip(names, args))
            for name, value in keywords.items():
                if name not in names:
                    raise TypeError(f"{typename}.__new__() got an unexpected keyword argument '{name}'")
                if name in values:
                    raise TypeError(f"{typename}.__new__() got multiple values for argument '{name}'")
                values[name] = value
            missing = [name for name in names if name not in values and name not in field_defaults]
            if missing:
                raise TypeError(f'{typename}.__new__() missing {len(missing)} required positional '
                                f'argument{"s" if len(missing) > 1 else ""}: {_listed(missing)}')
            return tuple.__new__(cls, [values[name] if name in values else field_defaults[name] for name in names])

        def _make(cls, iterable):
            made = tuple.__new__(cls, iterable)
            if len(made) != count:
                raise TypeError(f'Expected {count} arguments, got {len(made)}')
            return made

        def _replace(self, /, **keywords):
            made = self._make([keywords.pop(name, value) for name, value in zip(names, self)])
            if keywords:
                raise TypeError(f'Got unexpected field names: {list(keywords)!r}')
            return made

        def __repr__(self):
            shown = ', '.join(f'{name}={value!r}' for name, value in zip(names, self))
            return f'{self.__class__.__name__}({shown})'

        def _asdict(self):
            return dict(zip(names, self))

        def __getnewargs__(self):
            return tuple(self)

        members = {
            '__doc__': f"{typename}({', '.join(names)})",
            '__slots__': (),
            '_fields': names,
            '_field_defaults': field_defaults,
            '__match_args__': names,
            '_make': classmethod(_make),
            '_replace': _replace,
            '__replace__': _replace,
            '_asdict': _asdict,
            '__new__': __new__,
            '__repr__': __repr__,
            '__getnewargs__': __getnewargs__,
            '__module__': '__main__' if module is None else module,
        }
        for method in (__new__, _make, _replace, __repr__, _asdict, __getnewargs__):
            method.__qualname__ = f'{typename}.{method.__name__}'
        for index, name in enumerate(names):
            members[name] = _tuple_field(index)
        return type(typename, (tuple,), members)


    # Wrappers

    def __getattr__(name):
        """What wraps another object is made when it is first asked for: it needs the abstract classes."""
        import _collections_wrappers as wrappers
        if name not in wrappers.__all__:
            raise AttributeError(f"module 'collections' has no attribute {name!r}", name=name)
        made = globals()[name] = getattr(wrappers, name)
        return made
    """#
}
