extension TypingFormsPrelude {
  static let forms = #"""
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

    """#
}
