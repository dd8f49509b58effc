extension TypingFormsPrelude {
  static let aliases = #"""
    # Forms and what their subscription gives

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

    """#
}
