extension TypingFormsPrelude {
  static let variables = #"""
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
