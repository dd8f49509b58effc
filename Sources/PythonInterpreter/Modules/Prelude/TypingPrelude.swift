/// `typing`: what annotations mean at run time. Written in Python.
enum TypingPrelude {
  static let source = #"""
    import sys
    from abc import ABCMeta, abstractmethod
    import _typing_forms as _forms
    from _typing_forms import (
        AbstractSet, Annotated, Any, AnyStr, AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, ClassVar,
        Collection, Concatenate, Container, Coroutine, Dict, Final, ForwardRef, FrozenSet, Generator, Generic, Hashable,
        ItemsView, Iterable, Iterator, KeysView, List, Literal, LiteralString, Mapping, MappingView, MutableMapping,
        MutableSequence, MutableSet, Never, NoDefault, NoReturn, NotRequired, Optional, ParamSpec, ParamSpecArgs,
        ParamSpecKwargs, ReadOnly, Required, Reversible, Self, Sequence, Set, Sized, Tuple, Type, TypeAlias, TypeGuard,
        TypeIs, TypeVar, TypeVarTuple, Union, Unpack, ValuesView)
    from _typing_forms import (_AnnotatedAlias, _BaseAlias, _CallableAlias, _GenericAlias, _SpecialForm, _SpecialGenericAlias,
                               _caller_module, _is_concatenation, _type_check, _type_convert, _type_repr)

    __all__ = ['AbstractSet', 'Annotated', 'Any', 'AnyStr', 'AsyncContextManager', 'AsyncGenerator', 'AsyncIterable',
               'AsyncIterator', 'Awaitable', 'BinaryIO', 'ByteString', 'Callable', 'ChainMap', 'ClassVar', 'Collection',
               'Concatenate', 'Container', 'ContextManager', 'Coroutine', 'Counter', 'DefaultDict', 'Deque', 'Dict', 'Final',
               'ForwardRef', 'FrozenSet', 'Generator', 'Generic', 'Hashable', 'IO', 'ItemsView', 'Iterable', 'Iterator',
               'KeysView', 'List', 'Literal', 'LiteralString', 'Mapping', 'MappingView', 'Match', 'MutableMapping',
               'MutableSequence', 'MutableSet', 'NamedTuple', 'Never', 'NewType', 'NoDefault', 'NoReturn', 'NotRequired',
               'Optional', 'OrderedDict', 'ParamSpec', 'ParamSpecArgs', 'ParamSpecKwargs', 'Pattern', 'Protocol', 'ReadOnly',
               'Required', 'Reversible', 'Self', 'Sequence', 'Set', 'Sized', 'SupportsAbs', 'SupportsBytes',
               'SupportsComplex', 'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound', 'TYPE_CHECKING', 'Text',
               'TextIO', 'Tuple', 'Type', 'TypeAlias', 'TypeAliasType', 'TypeGuard', 'TypeIs', 'TypeVar', 'TypeVarTuple',
               'TypedDict', 'Union', 'Unpack', 'ValuesView', 'assert_never', 'assert_type', 'cast', 'clear_overloads',
               'dataclass_transform', 'final', 'get_args', 'get_origin', 'get_overloads', 'get_protocol_members',
               'get_type_hints', 'is_protocol', 'is_typeddict', 'no_type_check', 'no_type_check_decorator', 'overload',
               'override', 'reveal_type', 'runtime_checkable']

    TYPE_CHECKING = False
    Text = str

    _LAZY = {'Deque': ('collections', 'deque', 1), 'DefaultDict': ('collections', 'defaultdict', 2),
             'OrderedDict': ('collections', 'OrderedDict', 2), 'Counter': ('collections', 'Counter', 1),
             'ChainMap': ('collections', 'ChainMap', 2), 'Pattern': ('re', 'Pattern', 1), 'Match': ('re', 'Match', 1),
             'ContextManager': ('contextlib', 'AbstractContextManager', 2),
             'AsyncContextManager': ('contextlib', 'AbstractAsyncContextManager', 2),
             'ByteString': ('collections.abc', 'ByteString', 0)}


    def __getattr__(name):
        # What needs another module is made when somebody asks for it.
        if name in _LAZY:
            module, attribute, count = _LAZY[name]
            origin = getattr(__import__(module, fromlist=['*']), attribute)
            defaults = (Optional[bool],) if count == 2 and 'Manager' in name else ()
            made = _SpecialGenericAlias(origin, count, name, defaults=defaults)
        elif name == 'TypeAliasType':
            from _generics import TypeAliasType as made
        else:
            raise AttributeError(f"module 'typing' has no attribute {name!r}")
        globals()[name] = made
        return made


    # Protocols

    _NOT_ASKED = {'_abc_impl', '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__',
                  '__new__', '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__', '__match_args__',
                  '__static_attributes__', '__firstlineno__', '__parameters__', '__orig_bases__', '__orig_class__',
                  '_is_protocol', '_is_runtime_protocol', '__protocol_attrs__', '__type_params__', '__qualname__',
                  '__non_callable_proto_members__', '__init_subclass__', '__hash__', '_abc_registry', '_abc_cache'}


    def _protocol_names(cls):
        names = set()
        for base in cls.__mro__[:-1]:
            if base in (Protocol, Generic) or not base.__dict__.get('_is_protocol', False):
                continue
            names.update(name for name in (*base.__dict__, *base.__dict__.get('__annotations__', {}))
                         if name not in _NOT_ASKED and not name.startswith('_abc_'))
        return names


    class _ProtocolMeta(ABCMeta):
        def __call__(cls, *args, **kwargs):
            if cls.__dict__.get('_is_protocol', False):
                raise TypeError('Protocols cannot be instantiated')
            return super().__call__(*args, **kwargs)

        def __subclasscheck__(cls, other):
            if cls is Protocol or not cls.__dict__.get('_is_protocol', False):
                return super().__subclasscheck__(other)
            if not isinstance(other, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if not cls.__dict__.get('_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            data = sorted(name for name in _protocol_names(cls) if not callable(getattr(cls, name, None)))
            if data:
                raise TypeError("Protocols with non-method members don't support issubclass(). Non-method members: "
                                f'{str(data)[1:-1]}.')
            if super().__subclasscheck__(other):
                return True
            return all(any(name in base.__dict__ and base.__dict__[name] is not None for base in other.__mro__)
                       for name in _protocol_names(cls))

        def __instancecheck__(cls, instance):
            if cls is Protocol or not cls.__dict__.get('_is_protocol', False):
                return super().__instancecheck__(instance)
            if not cls.__dict__.get('_is_runtime_protocol', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            if cls in type(instance).__mro__:
                return True
            for name in _protocol_names(cls):
                if not hasattr(instance, name):
                    return False
                if getattr(instance, name) is None and callable(getattr(cls, name, None)):
                    return False
            return True


    class Protocol(Generic, metaclass=_ProtocolMeta):
        """What a class must look like."""

        __slots__ = ()
        _is_protocol = True
        _is_runtime_protocol = False

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
            if not cls.__dict__.get('_is_runtime_protocol'):
                cls._is_runtime_protocol = False


    def runtime_checkable(cls):
        """Let a protocol be used with isinstance()."""
        if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, '_is_protocol', False):
            raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
        cls._is_runtime_protocol = True
        return cls


    def is_protocol(tp, /):
        return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol and tp is not Generic


    def get_protocol_members(tp, /):
        if not is_protocol(tp):
            raise TypeError(f'{tp!r} is not a Protocol')
        return frozenset(_protocol_names(tp))


    T = TypeVar('T')
    T_co = TypeVar('T_co', covariant=True)


    @runtime_checkable
    class SupportsInt(Protocol):
        """Has __int__."""

        __slots__ = ()

        @abstractmethod
        def __int__(self): ...


    @runtime_checkable
    class SupportsFloat(Protocol):
        """Has __float__."""

        __slots__ = ()

        @abstractmethod
        def __float__(self): ...


    @runtime_checkable
    class SupportsComplex(Protocol):
        """Has __complex__."""

        __slots__ = ()

        @abstractmethod
        def __complex__(self): ...


    @runtime_checkable
    class SupportsBytes(Protocol):
        """Has __bytes__."""

        __slots__ = ()

        @abstractmethod
        def __bytes__(self): ...


    @runtime_checkable
    class SupportsIndex(Protocol):
        """Has __index__."""

        __slots__ = ()

        @abstractmethod
        def __index__(self): ...


    @runtime_checkable
    class SupportsAbs(Protocol[T_co]):
        """Has __abs__."""

        __slots__ = ()

        @abstractmethod
        def __abs__(self): ...


    @runtime_checkable
    class SupportsRound(Protocol[T_co]):
        """Has __round__."""

        __slots__ = ()

        @abstractmethod
        def __round__(self, ndigits=0): ...


    class IO(Generic[AnyStr]):
        """Files."""

        __slots__ = ()


    class BinaryIO(IO[bytes]):
        """Files of bytes."""

        __slots__ = ()


    class TextIO(IO[str]):
        """Files of text."""

        __slots__ = ()


    # Named tuples

    def _named_tuple(name, hints, defaults=(), module=None):
        from collections import namedtuple
        hints = {key: _type_check(hint, f'field {key} annotation must be a type') for key, hint in hints.items()}
        made = namedtuple(name, list(hints), defaults=defaults, module=module)
        made.__annotations__ = made.__new__.__annotations__ = hints
        return made


    class NamedTupleMeta(type):
        def __new__(mcls, name, bases, namespace):
            hints = namespace.get('__annotations__', {})
            defaults = []
            for key in hints:
                if key in namespace:
                    defaults.append(key)
                elif defaults:
                    raise TypeError(f'Non-default namedtuple field {key} cannot follow default field'
                                    f'{"s" if len(defaults) > 1 else ""} {", ".join(defaults)}')
            made = _named_tuple(name, hints, [namespace[key] for key in defaults], namespace['__module__'])
            made.__qualname__ = namespace.get('__qualname__', name)
            generic = [base for base in bases if base is Generic]
            if generic:
                made.__class_getitem__ = classmethod(lambda cls, args: _BaseAlias(cls, args))
            for key, value in namespace.items():
                if key in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types',
                           '_make', '_replace', '_asdict', '_source'):
                    raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
                if key not in hints and key not in ('__annotations__', '__module__', '__qualname__'):
                    setattr(made, key, value)
            return made


    class _NamedTuple:
        pass


    class _NamedTupleBase(metaclass=type('_Meta', (type,), {
            '__new__': lambda mcls, name, bases, namespace: NamedTupleMeta.__new__(mcls, name, bases, namespace)
            if bases else type.__new__(mcls, name, bases, namespace)})):
        pass


    class _NamedTupleMaker:
        __name__ = __qualname__ = 'NamedTuple'

        def __call__(self, typename, fields=(), /, **kwargs):
            made = _named_tuple(typename, dict(fields), module=_caller_module())
            made.__orig_bases__ = (self,)
            return made

        def __mro_entries__(self, bases):
            return (_NamedTupleBase,)

        def __repr__(self):
            return '<function NamedTuple>'


    NamedTuple = _NamedTupleMaker()


    # Typed dicts

    class _TypedDictMeta(type):
        def __new__(mcls, name, bases, namespace, total=True):
            made = type.__new__(mcls, name, (dict,), dict(namespace))
            hints, required, optional, readonly, mutable = {}, set(), set(), set(), set()
            for base in bases:
                hints.update(base.__dict__.get('__annotations__', {}))
                for known, attribute in ((required, '__required_keys__'), (optional, '__optional_keys__'),
                                         (readonly, '__readonly_keys__'), (mutable, '__mutable_keys__')):
                    known.update(base.__dict__.get(attribute, ()))
            own = {key: _type_check(hint, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type")
                   for key, hint in namespace.get('__annotations__', {}).items()}
            hints.update(own)
            for key, hint in own.items():
                qualifiers = set()
                while getattr(hint, '__origin__', None) in (Required, NotRequired, ReadOnly) or isinstance(hint, _AnnotatedAlias):
                    qualifiers.add(hint.__origin__)
                    hint = hint.__args__[0]
                is_required = Required in qualifiers or total and NotRequired not in qualifiers
                (required if is_required else optional).add(key)
                (optional if is_required else required).discard(key)
                (readonly if ReadOnly in qualifiers else mutable).add(key)
            made.__annotations__ = hints
            made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
            made.__readonly_keys__, made.__mutable_keys__ = frozenset(readonly), frozenset(mutable)
            made.__total__ = total
            return made

        def __init__(cls, name, bases, namespace, total=True):
            pass

        def __call__(cls, *args, **kwargs):
            return dict(*args, **kwargs)

        def __subclasscheck__(cls, other):
            raise TypeError('TypedDict does not support instance and class checks')

        __instancecheck__ = __subclasscheck__


    class _TypedDict(metaclass=_TypedDictMeta):
        pass


    class _TypedDictMaker:
        __name__ = __qualname__ = 'TypedDict'

        def __call__(self, typename, fields=(), /, *, total=True):
            return _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': _caller_module()}, total=total)

        def __mro_entries__(self, bases):
            return (_TypedDict,)

        def __repr__(self):
            return '<function TypedDict>'


    TypedDict = _TypedDictMaker()


    def is_typeddict(tp):
        return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict


    # Functions

    class NewType(_forms._Operators):
        """A name for a type, for type checkers."""

        def __init__(self, name, tp):
            self.__qualname__ = name
            self.__name__ = name.rpartition('.')[2]
            self.__supertype__ = tp
            self.__module__ = _caller_module()

        def __call__(self, x, /):
            return x

        def __mro_entries__(self, bases):
            supertype = self.__name__

            class Derived:
                def __init_subclass__(cls):
                    raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                    f'`{cls.__name__} = NewType({cls.__name__!r}, {supertype})`')

            return (Derived,)

        def __repr__(self):
            return f'{self.__module__}.{self.__qualname__}'


    def cast(typ, val):
        """The value as it is."""
        return val


    def assert_type(val, typ, /):
        return val


    def reveal_type(obj, /):
        print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
        return obj


    def assert_never(arg, /):
        value = repr(arg)
        raise AssertionError(f'Expected code to be unreachable, but got: {value if len(value) <= 100 else value[:100] + "..."}')


    _overloads = {}


    def _overload_dummy(*args, **kwds):
        raise NotImplementedError(
            'You should not call an overloaded function. A series of @overload-decorated functions outside a stub module '
            'should always be followed by an implementation that is not @overload-ed.')


    def overload(func):
        """For type checkers: the implementation follows."""
        inner = getattr(func, '__func__', func)
        try:
            _overloads.setdefault((inner.__module__, inner.__qualname__), {})[inner.__code__.co_firstlineno] = func
        except AttributeError:
            pass
        return _overload_dummy


    def get_overloads(func):
        inner = getattr(func, '__func__', func)
        return list(_overloads.get((inner.__module__, inner.__qualname__), {}).values())


    def clear_overloads():
        _overloads.clear()


    def _mark(name):
        def marker(f, /):
            try:
                setattr(f, name, True)
            except (AttributeError, TypeError):
                pass
            return f
        return marker


    final, override = _mark('__final__'), _mark('__override__')


    def no_type_check(arg):
        """Its annotations are no types."""
        try:
            arg.__no_type_check__ = True
        except (AttributeError, TypeError):
            pass
        return arg


    def no_type_check_decorator(decorator):
        import functools

        @functools.wraps(decorator)
        def wrapped(*args, **kwds):
            return no_type_check(decorator(*args, **kwds))
        return wrapped


    def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                            field_specifiers=(), **kwargs):
        facts = {'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
                 'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': kwargs}

        def decorator(cls_or_fn):
            cls_or_fn.__dataclass_transform__ = facts
            return cls_or_fn
        return decorator


    # Asking

    def _evaluate(hint, names, local):
        if isinstance(hint, ForwardRef):
            return _evaluate(_type_convert(eval(hint.__forward_arg__, names, local)), names, local)
        args = getattr(hint, '__args__', None)
        if not args or isinstance(hint, type):
            return hint
        new = tuple(_evaluate(ForwardRef(arg) if isinstance(arg, str) and not isinstance(hint, _forms._LiteralAlias) else arg, names, local)
                    for arg in args)
        if all(a is b for a, b in zip(new, args)):
            return hint
        if isinstance(hint, _BaseAlias):
            return hint.copy_with(new)
        origin = getattr(hint, '__origin__', None)
        if origin is not None:
            return origin[new]
        result = new[0]
        for other in new[1:]:
            result = result | other
        return result


    def _strip_annotations(t):
        if isinstance(t, _AnnotatedAlias):
            return _strip_annotations(t.__origin__)
        if getattr(t, '__origin__', None) in (Required, NotRequired, ReadOnly):
            return _strip_annotations(t.__args__[0])
        if isinstance(t, _BaseAlias):
            new = tuple(_strip_annotations(arg) for arg in t.__args__)
            return t if new == t.__args__ else t.copy_with(new)
        return t


    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        """The annotations of a function, a module, or a class and its bases; texts become types."""
        if getattr(obj, '__no_type_check__', None):
            return {}
        hints = {}
        if isinstance(obj, type):
            for base in reversed(obj.__mro__):
                names = getattr(sys.modules.get(base.__module__), '__dict__', {}) if globalns is None else globalns
                local = dict(base.__dict__) if localns is None else localns
                for name, value in base.__dict__.get('__annotations__', {}).items():
                    hints[name] = _evaluate(_type_convert(value), names, local)
        else:
            annotations = getattr(obj, '__annotations__', None)
            if annotations is None:
                raise TypeError(f'{obj!r} is not a module, class, method, or function.')
            inner = obj
            while hasattr(inner, '__wrapped__'):
                inner = inner.__wrapped__
            names = globalns if globalns is not None else getattr(inner, '__globals__', None) or getattr(inner, '__dict__', {})
            for name, value in annotations.items():
                hints[name] = _evaluate(_type_convert(value), names, names if localns is None else localns)
        return hints if include_extras else {name: _strip_annotations(hint) for name, hint in hints.items()}


    def get_origin(tp):
        """The class or form without its arguments."""
        if isinstance(tp, _AnnotatedAlias):
            return Annotated
        if isinstance(tp, (_BaseAlias, _SpecialGenericAlias, ParamSpecArgs)):
            return tp.__origin__
        if tp is Generic:
            return Generic
        if isinstance(tp, type) and getattr(tp, '__args__', None) is None:
            return None
        if type(tp).__name__ == 'UnionType':
            return type(tp)
        return getattr(tp, '__origin__', None)


    def _takes_parameters(tp):
        """Whether tp is `Callable[...]`, of here or of collections.abc."""
        return isinstance(tp, _CallableAlias) or getattr(tp, '__origin__', None) is _forms._abc.Callable


    def get_args(tp):
        """The arguments of a generic type."""
        if isinstance(tp, _AnnotatedAlias):
            return (tp.__origin__, *tp.__metadata__)
        if isinstance(tp, (_BaseAlias,)) or not isinstance(tp, type):
            args = getattr(tp, '__args__', None) or ()
            if _takes_parameters(tp) and not (len(args) == 2 and (args[0] is ... or _is_concatenation(args[0]))):
                return (list(args[:-1]), args[-1])
            return tuple(args)
        return tuple(getattr(tp, '__args__', None) or ()) if getattr(tp, '__origin__', None) is not None else ()
    """#
}
