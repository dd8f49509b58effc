/// `typing`: enough for annotations to mean something at run time. Written in Python.
enum TypingPrelude {
  static let source = #"""
    import collections.abc as _abc
    from abc import ABCMeta, abstractmethod

    TYPE_CHECKING = False


    def _shown(item):
        if item is type(None):
            return 'None'
        if item is ...:
            return '...'
        if isinstance(item, type) and not hasattr(item, '__origin__'):
            return item.__qualname__ if item.__module__ == 'builtins' else f'{item.__module__}.{item.__qualname__}'
        if isinstance(item, (list, tuple)):
            return f"[{', '.join(map(_shown, item))}]"
        return repr(item)


    def _flat(items):
        """Members of unions in unions, each once."""
        found = []
        for item in items:
            parts = item.__args__ if getattr(item, '_name', None) in ('Union', 'Optional') else [item]
            for part in parts:
                part = type(None) if part is None else part
                if not any(part is other or part == other for other in found):
                    found.append(part)
        return tuple(found)


    class _Special:
        """A name that stands for a type in annotations."""

        def __init__(self, name, origin=None, special=None):
            self._name = name
            self._special = special or name
            self.__origin__ = origin

        def __repr__(self):
            return f'typing.{self._name}'

        def __getitem__(self, item):
            args = item if isinstance(item, tuple) else (item,)
            if self._name == 'Optional':
                return _union((item, None))
            if self._name == 'Union':
                return _union(args)
            return _Alias(self, args)

        def __call__(self, *args, **keywords):
            if self.__origin__ is None:
                raise TypeError(f'Cannot instantiate {self!r}')
            return self.__origin__(*args, **keywords)

        def __or__(self, other):
            return _union((self, other))

        def __ror__(self, other):
            return _union((other, self))

        def __mro_entries__(self, bases):
            if self.__origin__ is None:
                raise TypeError(f'Cannot subclass {self!r}')
            return (self.__origin__,)

        def __instancecheck__(self, instance):
            if self.__origin__ is None:
                raise TypeError(f'{self!r} cannot be used with isinstance()')
            return isinstance(instance, self.__origin__)

        def __subclasscheck__(self, cls):
            if self.__origin__ is None:
                raise TypeError(f'{self!r} cannot be used with issubclass()')
            return issubclass(cls, self.__origin__)


    class _Alias:
        """A special name with arguments."""

        def __init__(self, base, args):
            self._base = base
            self._name = base._name
            self._special = base._special
            self.__args__ = tuple(type(None) if arg is None else arg for arg in args)
            self.__origin__ = base.__origin__ if base.__origin__ is not None else base

        def __repr__(self):
            if self._name == 'Literal':
                return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"
            if self._name == 'Union' and len(self.__args__) == 2 and type(None) in self.__args__:
                other = [arg for arg in self.__args__ if arg is not type(None)][0]
                return f'typing.Optional[{_shown(other)}]'
            return f"{self._base!r}[{', '.join(map(_shown, self.__args__))}]"

        def __eq__(self, other):
            if not isinstance(other, _Alias):
                return NotImplemented
            if self._name == other._name == 'Union':
                return set(self.__args__) == set(other.__args__)
            return self._base is other._base and self.__args__ == other.__args__

        def __hash__(self):
            return hash((self._name, self.__args__))

        def __getitem__(self, item):
            return self

        def __call__(self, *args, **keywords):
            return self._base(*args, **keywords)

        def __or__(self, other):
            return _union((self, other))

        def __ror__(self, other):
            return _union((other, self))

        def __mro_entries__(self, bases):
            return self._base.__mro_entries__(bases)

        def __instancecheck__(self, instance):
            if self._name == 'Union':
                return any(isinstance(instance, arg) for arg in self.__args__)
            raise TypeError('Subscripted generics cannot be used with class and instance checks')

        def __subclasscheck__(self, cls):
            if self._name == 'Union':
                return any(issubclass(cls, arg) for arg in self.__args__)
            raise TypeError('Subscripted generics cannot be used with class and instance checks')


    def _union(items):
        members = _flat(items)
        return members[0] if len(members) == 1 else _Alias(Union, members)


    class _AnyMeta(type):
        def __repr__(self):
            return 'typing.Any' if self is Any else super().__repr__()

        def __instancecheck__(self, instance):
            if self is Any:
                raise TypeError('typing.Any cannot be used with isinstance()')
            return type.__instancecheck__(self, instance)


    class Any(metaclass=_AnyMeta):
        """Any type."""


    Union = _Special('Union')
    Optional = _Special('Optional')
    Literal = _Special('Literal')
    ClassVar = _Special('ClassVar')
    Final = _Special('Final')
    Annotated = _Special('Annotated')
    NoReturn = _Special('NoReturn')
    Never = _Special('Never')
    Self = _Special('Self')
    LiteralString = _Special('LiteralString')
    Concatenate = _Special('Concatenate')
    Required = _Special('Required')
    NotRequired = _Special('NotRequired')
    ReadOnly = _Special('ReadOnly')
    TypeAlias = _Special('TypeAlias')
    TypeGuard = _Special('TypeGuard')
    TypeIs = _Special('TypeIs')
    Unpack = _Special('Unpack')

    List = _Special('List', list)
    Dict = _Special('Dict', dict)
    Set = _Special('Set', set)
    FrozenSet = _Special('FrozenSet', frozenset)
    Tuple = _Special('Tuple', tuple)
    Type = _Special('Type', type)
    Callable = _Special('Callable', _abc.Callable)
    Awaitable = _Special('Awaitable', _abc.Awaitable)
    Coroutine = _Special('Coroutine', _abc.Coroutine)
    AsyncIterable = _Special('AsyncIterable', _abc.AsyncIterable)
    AsyncIterator = _Special('AsyncIterator', _abc.AsyncIterator)
    AsyncGenerator = _Special('AsyncGenerator', _abc.AsyncGenerator)
    Iterable = _Special('Iterable', _abc.Iterable)
    Iterator = _Special('Iterator', _abc.Iterator)
    Generator = _Special('Generator', _abc.Generator)
    Reversible = _Special('Reversible', _abc.Reversible)
    Sized = _Special('Sized', _abc.Sized)
    Container = _Special('Container', _abc.Container)
    Collection = _Special('Collection', _abc.Collection)
    Hashable = _Special('Hashable', _abc.Hashable)
    Mapping = _Special('Mapping', _abc.Mapping)
    MutableMapping = _Special('MutableMapping', _abc.MutableMapping)
    AbstractSet = _Special('AbstractSet', _abc.Set)
    MutableSet = _Special('MutableSet', _abc.MutableSet)
    Sequence = _Special('Sequence', _abc.Sequence)
    MutableSequence = _Special('MutableSequence', _abc.MutableSequence)
    KeysView = _Special('KeysView', _abc.KeysView)
    ItemsView = _Special('ItemsView', _abc.ItemsView)
    ValuesView = _Special('ValuesView', _abc.ValuesView)
    Text = str
    AnyStr = None


    def __getattr__(name):
        lazy = {'Deque': 'deque', 'DefaultDict': 'defaultdict', 'OrderedDict': 'OrderedDict', 'Counter': 'Counter',
                'ChainMap': 'ChainMap'}
        if name in lazy:
            import collections
            return _Special(name, getattr(collections, lazy[name]))
        if name in ('ContextManager', 'AsyncContextManager'):
            import contextlib
            return _Special(name, getattr(contextlib, 'Abstract' + name))
        raise AttributeError(f"module 'typing' has no attribute {name!r}")


    # Type variables

    class TypeVar:
        """A type to be filled in."""

        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, default=None,
                     infer_variance=False):
            self.__name__ = name
            self.__constraints__ = constraints
            self.__bound__ = bound
            self._sign = '+' if covariant else '-' if contravariant else '~'

        def __repr__(self):
            return self._sign + self.__name__

        def __or__(self, other):
            return _union((self, other))

        def __ror__(self, other):
            return _union((other, self))


    class ParamSpec(TypeVar):
        """Parameters to be filled in."""

        @property
        def args(self):
            return self

        kwargs = args


    class TypeVarTuple(TypeVar):
        """Types to be filled in."""

        def __iter__(self):
            yield self


    AnyStr = TypeVar('AnyStr', bytes, str)


    class _GenericAlias:
        """A generic class with arguments."""

        def __init__(self, origin, args):
            self.__origin__ = origin
            self.__args__ = args

        def __repr__(self):
            return f"{_shown(self.__origin__)}[{', '.join(map(_shown, self.__args__))}]"

        def __call__(self, *args, **keywords):
            return self.__origin__(*args, **keywords)

        def __getattr__(self, name):
            if name.startswith('__'):
                raise AttributeError(name)
            return getattr(self.__origin__, name)

        def __getitem__(self, item):
            return self

        def __mro_entries__(self, bases):
            return (self.__origin__,)

        def __eq__(self, other):
            if not isinstance(other, _GenericAlias):
                return NotImplemented
            return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

        def __hash__(self):
            return hash(self.__args__)

        def __or__(self, other):
            return _union((self, other))

        def __ror__(self, other):
            return _union((other, self))


    class Generic:
        """A class with type variables."""

        __slots__ = ()

        def __class_getitem__(cls, item):
            return _GenericAlias(cls, item if isinstance(item, tuple) else (item,))


    # Protocols

    class _ProtocolMeta(ABCMeta):
        def __instancecheck__(cls, instance):
            if cls.__dict__.get('_is_runtime', False):
                return all(hasattr(instance, name) for name in cls._asked())
            if cls.__dict__.get('_is_protocol', False) and cls is not Protocol:
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            return type.__instancecheck__(cls, instance)

        def _asked(cls):
            names = []
            for base in cls.__mro__:
                if base in (object, Protocol, Generic):
                    continue
                names.extend(base.__dict__.get('__annotations__', {}))
                names.extend(name for name in base.__dict__ if not name.startswith('_') or name in
                             ('__call__', '__len__', '__iter__', '__next__', '__enter__', '__exit__', '__getitem__',
                              '__aenter__', '__aexit__', '__await__', '__aiter__', '__anext__', '__contains__'))
            return [name for name in names if name not in ('_is_protocol', '_is_runtime')]


    class Protocol(Generic, metaclass=_ProtocolMeta):
        """What a class must look like."""

        _is_protocol = True

        def __init_subclass__(cls, **keywords):
            super().__init_subclass__(**keywords)
            cls._is_protocol = Protocol in cls.__bases__ or any(
                isinstance(base, _GenericAlias) and base.__origin__ is Protocol
                for base in cls.__dict__.get('__orig_bases__', ()))


    def runtime_checkable(cls):
        """Let a protocol be used with isinstance()."""
        cls._is_runtime = True
        return cls


    class SupportsInt(Protocol):
        def __int__(self): ...


    class SupportsFloat(Protocol):
        def __float__(self): ...


    class SupportsIndex(Protocol):
        def __index__(self): ...


    class SupportsAbs(Protocol):
        def __abs__(self): ...


    # Named tuples and typed dicts

    def _named_tuple(name, hints, defaults, module):
        from collections import namedtuple
        made = namedtuple(name, list(hints), defaults=defaults, module=module)
        made.__annotations__ = dict(hints)
        return made


    class _NamedTupleMeta(type):
        def __new__(mcls, name, bases, namespace):
            if not bases:
                return super().__new__(mcls, name, bases, namespace)
            hints = namespace.get('__annotations__', {})
            with_default = [key for key in hints if key in namespace]
            for before, after in zip(hints, list(hints)[1:]):
                if before in namespace and after not in namespace:
                    raise TypeError(f'Non-default namedtuple field {after} cannot follow default field {before}')
            defaults = [namespace[key] for key in with_default]
            made = _named_tuple(name, hints, defaults, namespace.get('__module__', '__main__'))
            made.__qualname__ = namespace.get('__qualname__', name)
            for key, value in namespace.items():
                if key not in hints and key not in ('__annotations__', '__module__', '__qualname__', '__slots__'):
                    setattr(made, key, value)
            return made


    class _NamedTuple(metaclass=_NamedTupleMeta):
        pass


    class _NamedTupleMaker:
        def __call__(self, typename, fields=(), **keywords):
            return _named_tuple(typename, dict(fields), (), '__main__')

        def __mro_entries__(self, bases):
            return (_NamedTuple,)

        def __repr__(self):
            return 'typing.NamedTuple'


    NamedTuple = _NamedTupleMaker()


    class _TypedDictMeta(type):
        def __new__(mcls, name, bases, namespace, total=True):
            made = type.__new__(mcls, name, (dict,), dict(namespace))
            hints = {}
            for base in bases:
                hints.update(getattr(base, '__annotations__', {}))
            hints.update(namespace.get('__annotations__', {}))
            made.__annotations__ = hints
            made.__total__ = total
            return made

        def __init__(cls, name, bases, namespace, total=True):
            pass

        def __call__(cls, *args, **keywords):
            return dict(*args, **keywords)


    class _TypedDict(metaclass=_TypedDictMeta):
        pass


    class _TypedDictMaker:
        def __call__(self, typename, fields=(), *, total=True):
            return _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': '__main__'}, total=total)

        def __mro_entries__(self, bases):
            return (_TypedDict,)

        def __repr__(self):
            return '<function TypedDict>'


    TypedDict = _TypedDictMaker()


    # Functions

    def NewType(name, tp):
        """A name for a type, for type checkers."""
        def new_type(value, /):
            return value
        new_type.__name__ = new_type.__qualname__ = name
        new_type.__supertype__ = tp
        return new_type


    def cast(typ, val):
        """The value as it is."""
        return val


    def assert_type(val, typ, /):
        return val


    def reveal_type(obj, /):
        import sys
        print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
        return obj


    def assert_never(arg, /):
        raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


    def overload(func):
        """For type checkers: the implementation follows."""
        def only_for_type_checkers(*args, **keywords):
            raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated '
                                      'functions outside a stub module should always be followed by an implementation '
                                      'that is not @overload-ed.')
        return only_for_type_checkers


    def final(f):
        try:
            f.__final__ = True
        except (AttributeError, TypeError):
            pass
        return f


    def override(method, /):
        method.__override__ = True
        return method


    def no_type_check(arg):
        return arg


    def dataclass_transform(**keywords):
        return lambda cls: cls


    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        """The annotations of a function, or of a class and its bases."""
        if not isinstance(obj, type):
            return dict(getattr(obj, '__annotations__', {}))
        hints = {}
        for base in reversed(obj.__mro__):
            hints.update(base.__dict__.get('__annotations__', {}))
        return hints


    def get_origin(tp):
        """The class without its arguments."""
        if not getattr(tp, '__args__', None):
            return None
        return getattr(tp, '__origin__', None)


    def get_args(tp):
        """The arguments of a generic type."""
        return tuple(getattr(tp, '__args__', ()))


    def is_typeddict(tp):
        return isinstance(tp, _TypedDictMeta)
    """#
}
