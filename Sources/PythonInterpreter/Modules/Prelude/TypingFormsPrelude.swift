/// `_typing_forms`: special forms, generic aliases and type variables of `typing`. Written in Python.
enum TypingFormsPrelude {
  static let source = #"""
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


    class _SpecialForm(_Operators):
        """A name with a meaning of its own in annotations."""

        def __init__(self, name, getitem=None):
            self._name, self._getitem = name, getitem
            self.__name__ = self.__qualname__ = name

        def __getattr__(self, item):
            raise AttributeError(item)

        def __mro_entries__(self, bases):
            raise TypeError(f'Cannot subclass {self!r}')

        def __repr__(self):
            return f'typing.{self._name}'

        def __reduce__(self):
            return self._name

        def __instancecheck__(self, obj):
            raise TypeError(f'{self} cannot be used with isinstance()')

        def __subclasscheck__(self, cls):
            raise TypeError(f'{self} cannot be used with issubclass()')

        def __getitem__(self, parameters):
            if self._getitem is None:
                raise TypeError(f'{self} is not subscriptable')
            return self._getitem(self, parameters)


    class _BaseAlias(_Operators):
        """Something with arguments in brackets."""

        def __init__(self, origin, args, name=None, inst=True):
            self.__origin__, self._name, self._inst = origin, name, inst
            self.__args__ = args if isinstance(args, tuple) else (args,)
            self.__parameters__ = _collect_parameters(self.__args__)

        def copy_with(self, args):
            return type(self)(self.__origin__, args, self._name, self._inst)

        def __getitem__(self, args):
            if self.__origin__ in (Generic, Protocol_()):
                raise TypeError(f'Cannot subscript already-subscripted {self}')
            if not self.__parameters__:
                raise TypeError(f'{self} is not a generic class')
            args = args if isinstance(args, tuple) else (args,)
            if not any(isinstance(p, (TypeVarTuple, ParamSpec)) for p in self.__parameters__):
                _check_count(self, len(self.__parameters__), len(args))
                args = tuple(_type_check(arg, 'Parameters to generic types must be types.') for arg in args)
            return self.copy_with(tuple(_substitute(arg, list(zip(self.__parameters__, args))) for arg in self.__args__))

        def __call__(self, *args, **kwargs):
            if not self._inst:
                raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
            made = self.__origin__(*args, **kwargs)
            try:
                made.__orig_class__ = self
            except Exception:
                pass
            return made

        def __mro_entries__(self, bases):
            origin = self.__origin__
            if self._name:
                entries = (origin,)
                if not any(isinstance(b, _BaseAlias) and b.__origin__ is Generic or b is Generic for b in bases):
                    following = bases[bases.index(self) + 1:]
                    if not any(isinstance(b, _BaseAlias) or isinstance(b, type) and issubclass(b, Generic) for b in following):
                        entries += (Generic,)
                return entries
            if origin is Generic:
                if Protocol_() in bases:
                    return ()
                following = bases[bases.index(self) + 1:]
                if any(isinstance(b, _BaseAlias) and b is not self for b in following):
                    return ()
            return (origin,)

        def __getattr__(self, attr):
            if attr in ('__origin__', '__args__', '_name') or attr.startswith('__') and attr.endswith('__'):
                raise AttributeError(attr)
            return getattr(self.__origin__, attr)

        def __eq__(self, other):
            if not isinstance(other, _BaseAlias):
                return NotImplemented
            return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

        def __hash__(self):
            return hash((self.__origin__, self.__args__))

        def __instancecheck__(self, obj):
            return self.__subclasscheck__(type(obj))

        def __subclasscheck__(self, cls):
            raise TypeError('Subscripted generics cannot be used with class and instance checks')

        def __repr__(self):
            name = f'typing.{self._name}' if self._name else _type_repr(self.__origin__)
            args = ', '.join(map(_type_repr, self.__args__)) if self.__args__ else '()'
            return f'{name}[{args}]'

        def __iter__(self):
            yield Unpack[self]


    _GenericAlias = _BaseAlias


    class _UnionGenericAlias(_BaseAlias):
        def copy_with(self, args):
            return Union[args]

        def __eq__(self, other):
            if not isinstance(other, _UnionGenericAlias):
                if type(other).__name__ != 'UnionType':
                    return NotImplemented
            return set(self.__args__) == set(other.__args__)

        def __hash__(self):
            return hash(frozenset(self.__args__))

        def __repr__(self):
            if len(self.__args__) == 2:
                first, second = self.__args__
                if first is type(None):
                    return f'typing.Optional[{_type_repr(second)}]'
                if second is type(None):
                    return f'typing.Optional[{_type_repr(first)}]'
            return f'typing.Union[{", ".join(map(_type_repr, self.__args__))}]'

        def __instancecheck__(self, obj):
            return any(isinstance(obj, arg) for arg in self.__args__)

        def __subclasscheck__(self, cls):
            return any(issubclass(cls, arg) for arg in self.__args__)


    class _LiteralAlias(_BaseAlias):
        def _typed(self):
            return {(value, type(value)) for value in self.__args__}

        def __eq__(self, other):
            return self._typed() == other._typed() if isinstance(other, _LiteralAlias) else NotImplemented

        def __hash__(self):
            return hash(frozenset(self._typed()))

        def __repr__(self):
            return f'typing.Literal[{", ".join(map(repr, self.__args__))}]'


    class _AnnotatedAlias(_BaseAlias):
        def __init__(self, origin, metadata, name=None, inst=True):
            if isinstance(origin, _AnnotatedAlias):
                metadata = origin.__metadata__ + metadata
                origin = origin.__origin__
            super().__init__(origin, origin, 'Annotated')
            self.__metadata__ = metadata

        def copy_with(self, args):
            return _AnnotatedAlias(args[0], self.__metadata__)

        def __mro_entries__(self, bases):
            return (self.__origin__,)

        def __repr__(self):
            return f'typing.Annotated[{_type_repr(self.__origin__)}, {", ".join(map(repr, self.__metadata__))}]'

        def __eq__(self, other):
            if not isinstance(other, _AnnotatedAlias):
                return NotImplemented
            return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

        def __hash__(self):
            return hash((self.__origin__, self.__metadata__))

        def __getattr__(self, attr):
            if attr.startswith('__'):
                raise AttributeError(attr)
            return getattr(self.__origin__, attr)


    class _CallableAlias(_BaseAlias):
        def __repr__(self):
            args = self.__args__
            if len(args) == 2 and (args[0] is ... or isinstance(args[0], (ParamSpec, _BaseAlias)) and _is_concatenation(args[0])):
                return super().__repr__()
            return f'typing.Callable[[{", ".join(map(_type_repr, args[:-1]))}], {_type_repr(args[-1])}]'


    def _is_concatenation(arg):
        return isinstance(arg, ParamSpec) or getattr(arg, '__origin__', None) is Concatenate


    class _SpecialGenericAlias(_Operators):
        """`typing.List` and its like, without arguments."""

        def __init__(self, origin, nparams, name=None, inst=True, defaults=()):
            self.__origin__, self._nparams, self._inst = origin, nparams, inst
            self._name = name or origin.__name__
            self._defaults = defaults
            self.__name__ = self.__qualname__ = self._name

        def __getitem__(self, params):
            params = params if isinstance(params, tuple) else (params,)
            params = tuple(_type_check(p, 'Parameters to generic types must be types.') for p in params)
            if self._defaults and len(params) < self._nparams:
                params += self._defaults[len(params) - self._nparams:]
            if self._nparams >= 0:
                _check_count(self, self._nparams, len(params))
            return _BaseAlias(self.__origin__, params, self._name, self._inst)

        def __call__(self, *args, **kwargs):
            if not self._inst:
                raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
            return self.__origin__(*args, **kwargs)

        def __getattr__(self, attr):
            if attr.startswith('__') or attr.startswith('_'):
                raise AttributeError(attr)
            return getattr(self.__origin__, attr)

        def __mro_entries__(self, bases):
            following = bases[bases.index(self) + 1:]
            if any(isinstance(b, _BaseAlias) or isinstance(b, type) and issubclass(b, Generic) for b in following):
                return (self.__origin__,)
            return (self.__origin__, Generic)

        def __instancecheck__(self, obj):
            return isinstance(obj, self.__origin__)

        def __subclasscheck__(self, cls):
            if isinstance(cls, _SpecialGenericAlias):
                cls = cls.__origin__
            return issubclass(cls, self.__origin__)

        def __repr__(self):
            return f'typing.{self._name}'


    class _TupleType(_SpecialGenericAlias):
        def __getitem__(self, params):
            params = params if isinstance(params, tuple) else (params,)
            if len(params) >= 2 and params[-1] is ...:
                kept = tuple(_type_check(p, 'Tuple[t, ...]: t must be a type.') for p in params[:-1]) + (...,)
            else:
                kept = tuple(_type_check(p, 'Tuple[t0, t1, ...]: each t must be a type.') for p in params)
            return _BaseAlias(tuple, kept, 'Tuple')


    class _CallableType(_SpecialGenericAlias):
        def __getitem__(self, params):
            if not isinstance(params, tuple) or len(params) != 2:
                raise TypeError('Callable must be used as Callable[[arg, ...], result].')
            args, result = params
            result = _type_check(result, 'Callable[args, result]: result must be a type.')
            if args is ... or _is_concatenation(args):
                return _CallableAlias(self.__origin__, (args, result), 'Callable')
            if not isinstance(args, (list, tuple)):
                raise TypeError(f'Callable[args, result]: args must be a list. Got {args}')
            args = tuple(_type_check(arg, 'Callable[[arg, ...], result]: each arg must be a type.') for arg in args)
            return _CallableAlias(self.__origin__, args + (result,), 'Callable')


    # Forms

    def _union(self, parameters):
        if parameters == ():
            raise TypeError('Cannot take a Union of no types.')
        parameters = parameters if isinstance(parameters, tuple) else (parameters,)
        flat = []
        for parameter in parameters:
            parameter = _type_check(parameter, 'Union[arg, ...]: each arg must be a type.')
            inner = parameter.__args__ if isinstance(parameter, _UnionGenericAlias) or type(parameter).__name__ == 'UnionType' else (parameter,)
            for item in inner:
                if not any(item is other or item == other for other in flat):
                    flat.append(item)
        return flat[0] if len(flat) == 1 else _UnionGenericAlias(self, tuple(flat))


    def _optional(self, parameters):
        return Union[_type_check(parameters, f'{self} requires a single type.'), type(None)]


    def _literal(self, parameters):
        parameters = parameters if isinstance(parameters, tuple) else (parameters,)
        flat = []
        for parameter in parameters:
            for item in parameter.__args__ if isinstance(parameter, _LiteralAlias) else (parameter,):
                if not any(item == other and type(item) is type(other) for other in flat):
                    flat.append(item)
        return _LiteralAlias(self, tuple(flat))


    def _single(text):
        def getitem(self, parameters):
            return _BaseAlias(self, (_type_check(parameters, f'{self} {text}'),), self._name)
        return getitem


    def _annotated(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) < 2:
            raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
        return _AnnotatedAlias(_type_check(parameters[0], 'Annotated[t, ...]: t must be a type.'), parameters[1:])


    def _concatenate(self, parameters):
        parameters = parameters if isinstance(parameters, tuple) else (parameters,)
        if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
            raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
        return _BaseAlias(self, parameters, 'Concatenate')


    Union = _SpecialForm('Union', _union)
    Optional = _SpecialForm('Optional', _optional)
    Literal = _SpecialForm('Literal', _literal)
    Annotated = _SpecialForm('Annotated', _annotated)
    ClassVar = _SpecialForm('ClassVar', _single('accepts only single type.'))
    Final = _SpecialForm('Final', _single('accepts only single type.'))
    Required = _SpecialForm('Required', _single('accepts only a single type.'))
    NotRequired = _SpecialForm('NotRequired', _single('accepts only a single type.'))
    ReadOnly = _SpecialForm('ReadOnly', _single('accepts only a single type.'))
    TypeGuard = _SpecialForm('TypeGuard', _single('accepts only single type.'))
    TypeIs = _SpecialForm('TypeIs', _single('accepts only single type.'))
    Unpack = _SpecialForm('Unpack', lambda self, item: _UnpackAlias(self, (item,), 'Unpack'))
    Concatenate = _SpecialForm('Concatenate', _concatenate)
    NoReturn, Never, Self = _SpecialForm('NoReturn'), _SpecialForm('Never'), _SpecialForm('Self')
    LiteralString, TypeAlias = _SpecialForm('LiteralString'), _SpecialForm('TypeAlias')


    class _UnpackAlias(_BaseAlias):
        def __repr__(self):
            return f'typing.Unpack[{_type_repr(self.__args__[0])}]'


    class _AnyMeta(type):
        def __instancecheck__(self, obj):
            if self is Any:
                raise TypeError('typing.Any cannot be used with isinstance()')
            return super().__instancecheck__(obj)

        def __repr__(self):
            return 'typing.Any' if self is Any else super().__repr__()


    class Any(metaclass=_AnyMeta):
        """Any type."""

        def __new__(cls, *args, **kwargs):
            if cls is Any:
                raise TypeError('Any cannot be instantiated')
            return super().__new__(cls)


    # Type variables

    def _caller_module(depth=2):
        try:
            return sys._getframemodulename(depth) or '__main__'
        except AttributeError:
            return '__main__'


    class TypeVar(_Operators):
        """A type to be filled in."""

        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False,
                     default=NoDefault):
            if covariant and contravariant:
                raise ValueError('Bivariant types are not supported.')
            if infer_variance and (covariant or contravariant):
                raise ValueError('Variance cannot be specified with infer_variance.')
            if len(constraints) == 1:
                raise TypeError('A single constraint is not allowed')
            if constraints and bound is not None:
                raise TypeError('Constraints cannot be combined with bound=...')
            self.__name__ = name
            self.__bound__ = None if bound is None else _type_check(bound, 'Bound must be a type.')
            self.__constraints__ = tuple(_type_check(c, 'TypeVar(name, constraint, ...): constraints must be types.')
                                         for c in constraints)
            self.__covariant__, self.__contravariant__ = covariant, contravariant
            self.__infer_variance__, self.__default__ = infer_variance, default
            self.__module__ = _caller_module()

        def has_default(self):
            return self.__default__ is not NoDefault

        def __repr__(self):
            if self.__infer_variance__:
                return self.__name__
            return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__

        def __call__(self, *args, **kwargs):
            raise TypeError(f"'{type(self).__name__}' object is not callable")

        def __mro_entries__(self, bases):
            raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')


    class ParamSpecArgs:
        """The positional ones of parameters to be filled in."""

        def __init__(self, origin):
            self.__origin__ = origin

        def __repr__(self):
            return f'{self.__origin__.__name__}.args'

        def __eq__(self, other):
            return self.__origin__ == other.__origin__ if type(other) is type(self) else NotImplemented


    class ParamSpecKwargs(ParamSpecArgs):
        """Those by name."""

        def __repr__(self):
            return f'{self.__origin__.__name__}.kwargs'


    class ParamSpec(TypeVar):
        """Parameters to be filled in."""

        def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False,
                     default=NoDefault):
            super().__init__(name, bound=bound, covariant=covariant, contravariant=contravariant,
                             infer_variance=infer_variance, default=default)
            self.__module__ = _caller_module()

        args = property(ParamSpecArgs)
        kwargs = property(ParamSpecKwargs)


    class TypeVarTuple(TypeVar):
        """Types to be filled in."""

        def __init__(self, name, *, default=NoDefault):
            super().__init__(name, default=default)
            self.__module__ = _caller_module()

        def __iter__(self):
            yield Unpack[self]

        def __repr__(self):
            return self.__name__


    class Generic:
        """A class with type variables."""

        __slots__ = ()
        _is_protocol = False

        def __class_getitem__(cls, args):
            args = args if isinstance(args, tuple) else (args,)
            if cls in (Generic, Protocol_()):
                if not args:
                    raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
                if not all(isinstance(arg, (TypeVar, _UnpackAlias)) for arg in args):
                    raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter '
                                    'specification variables.')
                if len(set(args)) != len(args):
                    raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
                return _BaseAlias(cls, args)
            parameters = cls.__dict__.get('__parameters__') or _parameters_of(cls)
            args = tuple(_type_convert(arg) for arg in args)
            if not parameters:
                raise TypeError(f'{cls} is not a generic class')
            if not any(isinstance(p, (TypeVarTuple, ParamSpec)) for p in parameters):
                missing = [p for p in parameters[len(args):]]
                if missing and all(p.has_default() for p in missing):
                    args += tuple(p.__default__ for p in missing)
                _check_count(cls, len(parameters), len(args))
            return _BaseAlias(cls, args)

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            bases = cls.__dict__.get('__orig_bases__', ())
            if Generic in bases or not bases and Generic in cls.__bases__ and cls.__name__ != 'Protocol':
                raise TypeError('Cannot inherit from plain Generic')
            cls.__parameters__ = _parameters_of(cls)


    def _parameters_of(cls):
        bases = cls.__dict__.get('__orig_bases__', ())
        for base in bases:
            if isinstance(base, _BaseAlias) and base.__origin__ in (Generic, Protocol_()):
                return base.__parameters__
        return _collect_parameters(bases)


    _alias = _SpecialGenericAlias
    List, Dict = _alias(list, 1, 'List', False), _alias(dict, 2, 'Dict', False)
    Set, FrozenSet = _alias(set, 1, 'Set', False), _alias(frozenset, 1, 'FrozenSet', False)
    Tuple, Callable = _TupleType(tuple, -1, 'Tuple', False), _CallableType(_abc.Callable, 2)
    Type = _alias(type, 1, 'Type', False)
    Hashable, Sized = _alias(_abc.Hashable, 0), _alias(_abc.Sized, 0)
    Awaitable, Coroutine = _alias(_abc.Awaitable, 1), _alias(_abc.Coroutine, 3)
    AsyncIterable, AsyncIterator = _alias(_abc.AsyncIterable, 1), _alias(_abc.AsyncIterator, 1)
    AsyncGenerator = _alias(_abc.AsyncGenerator, 2, defaults=(type(None),))
    Iterable, Iterator = _alias(_abc.Iterable, 1), _alias(_abc.Iterator, 1)
    Generator = _alias(_abc.Generator, 3, defaults=(type(None), type(None)))
    Reversible, Container, Collection = _alias(_abc.Reversible, 1), _alias(_abc.Container, 1), _alias(_abc.Collection, 1)
    AbstractSet, MutableSet = _alias(_abc.Set, 1, 'AbstractSet'), _alias(_abc.MutableSet, 1)
    Mapping, MutableMapping = _alias(_abc.Mapping, 2), _alias(_abc.MutableMapping, 2)
    Sequence, MutableSequence = _alias(_abc.Sequence, 1), _alias(_abc.MutableSequence, 1)
    MappingView, KeysView = _alias(_abc.MappingView, 1), _alias(_abc.KeysView, 1)
    ItemsView, ValuesView = _alias(_abc.ItemsView, 2), _alias(_abc.ValuesView, 1)
    AnyStr = TypeVar('AnyStr', bytes, str)
    """#
}
