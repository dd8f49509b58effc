/// What type parameters (`def f[T]`, `class C[T]`) and `type` statements make. The compiler calls these functions.
enum GenericsPrelude {
  static let source = #"""
    import typing


    class _Deferred:
        """A value that is computed by a function when it is first asked for."""

        def __init__(self, compute):
            self.compute = compute

        def get(self):
            if self.compute is not None:
                self.value = self.compute()
                self.compute = None
            return self.value


    class _Parameter:
        """What the three kinds of type parameters have in common: no variance, a default that comes late."""

        def __init__(self, name, default):
            self.__name__ = name
            self.__module__ = '__main__'
            self._late_default = _Deferred(default) if default else None

        @property
        def __default__(self):
            return self._late_default.get() if self._late_default else typing.NoDefault

        def has_default(self):
            return self._late_default is not None

        def __repr__(self):
            return self.__name__

        __infer_variance__ = True
        __covariant__ = False
        __contravariant__ = False


    class _Variable(_Parameter, typing.TypeVar):
        def __init__(self, name, bound, is_constrained, default):
            super().__init__(name, default)
            self._late_bound = _Deferred(bound) if bound else None
            self._is_constrained = is_constrained

        @property
        def __bound__(self):
            return self._late_bound.get() if self._late_bound and not self._is_constrained else None

        @property
        def __constraints__(self):
            return self._late_bound.get() if self._is_constrained else ()


    class _VariableTuple(_Parameter, typing.TypeVarTuple):
        def __iter__(self):
            yield typing.Unpack[self]


    class _Specification(_Parameter, typing.ParamSpec):
        __bound__ = None


    for _class, _name in ((_Variable, 'TypeVar'), (_VariableTuple, 'TypeVarTuple'), (_Specification, 'ParamSpec')):
        _class.__name__ = _class.__qualname__ = _name
        _class.__module__ = 'typing'


    class TypeAliasType:
        """A named type, as `type Name = value` makes it."""

        def __init__(self, name, value, *, type_params=()):
            self._name = name
            self._value = _Deferred(lambda: value)
            self._parameters = type_params
            self.__module__ = '__main__'

        @property
        def __name__(self):
            return self._name

        @property
        def __value__(self):
            return self._value.get()

        @property
        def __type_params__(self):
            return self._parameters

        @property
        def __parameters__(self):
            return tuple(item for parameter in self._parameters
                         for item in (parameter if isinstance(parameter, typing.TypeVarTuple) else (parameter,)))

        def __repr__(self):
            return self._name

        def __getitem__(self, item):
            if not self._parameters:
                raise TypeError('Only generic type aliases are subscriptable')
            return _AliasWithArguments(self, item if isinstance(item, tuple) else (item,))

        def __or__(self, other):
            return typing.Union[self, other]

        def __ror__(self, other):
            return typing.Union[other, self]


    TypeAliasType.__module__ = 'typing'


    class _AliasWithArguments:
        """`Name[int]` where `Name` is a generic alias."""

        def __init__(self, origin, arguments):
            self.__origin__ = origin
            self.__args__ = arguments

        def __repr__(self):
            shown = ', '.join(item.__qualname__ if isinstance(item, type) and item.__module__ == 'builtins' else
                              f'{item.__module__}.{item.__qualname__}' if isinstance(item, type) else
                              '...' if item is ... else repr(item) for item in self.__args__)
            return f'{self.__origin__}[{shown}]'

        def __eq__(self, other):
            if not isinstance(other, _AliasWithArguments):
                return NotImplemented
            return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

        def __hash__(self):
            return hash((self.__origin__, self.__args__))

        def __getattr__(self, name):
            return getattr(self.__origin__, name)


    def variable(name, bound, is_constrained, default):
        return _Variable(name, bound, is_constrained, default)


    def variable_tuple(name, bound, is_constrained, default):
        return _VariableTuple(name, default)


    def specification(name, bound, is_constrained, default):
        return _Specification(name, default)


    def generic_base(parameters):
        """`Generic[T]` of a generic class."""
        return typing.Generic[*(typing.Unpack[item] if isinstance(item, typing.TypeVarTuple) else item
                                for item in parameters)]


    def alias(name, compute, parameters, module):
        """What a `type` statement makes."""
        made = TypeAliasType(name, None, type_params=parameters)
        made._value = _Deferred(compute)
        made.__module__ = module
        return made
    """#
}
