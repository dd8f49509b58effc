/// `_inspect_signature`: signatures: how something can be called. Written in Python.
enum InspectSignaturePrelude {
  static let source = #"""
    import types as _types
    from keyword import iskeyword

    __name__ = 'inspect'


    class _empty:
        """Marker object for Signature.empty and Parameter.empty."""


    class _void:
        pass


    class _ParameterKind(int):
        def __new__(cls, value, name, description):
            self = super().__new__(cls, value)
            self.name, self.value, self.description = name, value, description
            return self

        def __repr__(self):
            return f'<_ParameterKind.{self.name}: {int(self)}>'

        def __str__(self):
            return self.name


    _POSITIONAL_ONLY = _ParameterKind(0, 'POSITIONAL_ONLY', 'positional-only')
    _POSITIONAL_OR_KEYWORD = _ParameterKind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
    _VAR_POSITIONAL = _ParameterKind(2, 'VAR_POSITIONAL', 'variadic positional')
    _KEYWORD_ONLY = _ParameterKind(3, 'KEYWORD_ONLY', 'keyword-only')
    _VAR_KEYWORD = _ParameterKind(4, 'VAR_KEYWORD', 'variadic keyword')
    _KINDS = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


    def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
        """An annotation as text."""
        if getattr(annotation, '__module__', None) == 'typing':
            return repr(annotation).replace('typing.', '')
        if isinstance(annotation, _types.GenericAlias):
            return str(annotation)
        if isinstance(annotation, type):
            if annotation.__module__ in ('builtins', base_module):
                return annotation.__qualname__
            return f'{annotation.__module__}.{annotation.__qualname__}'
        return repr(annotation)


    def formatannotationrelativeto(object):
        module = getattr(object, '__module__', None)
        return lambda annotation: formatannotation(annotation, module)


    class Parameter:
        """A parameter of a function."""

        __slots__ = ('_name', '_kind', '_default', '_annotation')

        POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS
        empty = _empty

        def __init__(self, name, kind, *, default=_empty, annotation=_empty):
            if kind not in _KINDS:
                raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
            self._kind = _KINDS[kind]
            if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
                raise ValueError(f'{self._kind.description} parameters cannot have default values')
            self._default, self._annotation = default, annotation
            if name is _empty:
                raise ValueError('name is a required attribute for Parameter')
            if not isinstance(name, str):
                raise TypeError(f'name must be a str, not a {type(name).__name__}')
            if name[0] == '.' and name[1:].isdigit():
                self._kind = _POSITIONAL_ONLY
                name = f'implicit{name[1:]}'
            if iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
                raise ValueError(f'{name!r} is not a valid parameter name')
            self._name = name

        name = property(lambda self: self._name)
        kind = property(lambda self: self._kind)
        default = property(lambda self: self._default)
        annotation = property(lambda self: self._annotation)

        def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
            """The same parameter with something else about it."""
            return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                              default=self._default if default is _void else default,
                              annotation=self._annotation if annotation is _void else annotation)

        __replace__ = replace

        def __str__(self):
            text = self._name
            if self._annotation is not _empty:
                text = f'{text}: {formatannotation(self._annotation)}'
            if self._default is not _empty:
                text += f' = {self._default!r}' if self._annotation is not _empty else f'={self._default!r}'
            return {2: '*', 4: '**'}.get(int(self._kind), '') + text

        def __repr__(self):
            return f'<{self.__class__.__name__} "{self}">'

        def __hash__(self):
            return hash((self._name, self._kind, self._annotation, self._default))

        def __eq__(self, other):
            if self is other:
                return True
            if not isinstance(other, Parameter):
                return NotImplemented
            return (self._name == other._name and self._kind == other._kind and self._default == other._default
                    and self._annotation == other._annotation)


    class BoundArguments:
        """What each parameter gets in a call."""

        __slots__ = ('arguments', '_signature', '__weakref__')

        def __init__(self, signature, arguments):
            self.arguments, self._signature = arguments, signature

        @property
        def signature(self):
            return self._signature

        @property
        def args(self):
            args = []
            for name, param in self._signature.parameters.items():
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                    break
                if param.kind == _VAR_POSITIONAL:
                    args.extend(self.arguments[name])
                else:
                    args.append(self.arguments[name])
            return tuple(args)

        @property
        def kwargs(self):
            kwargs, started = {}, False
            for name, param in self._signature.parameters.items():
                if not started:
                    if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                        started = True
                    elif name not in self.arguments:
                        started = True
                        continue
                if not started or name not in self.arguments:
                    continue
                if param.kind == _VAR_KEYWORD:
                    kwargs.update(self.arguments[name])
                else:
                    kwargs[name] = self.arguments[name]
            return kwargs

        def apply_defaults(self):
            """Add what parameters get that nothing was given for."""
            new = {}
            for name, param in self._signature.parameters.items():
                if name in self.arguments:
                    new[name] = self.arguments[name]
                elif param.default is not _empty:
                    new[name] = param.default
                elif param.kind is _VAR_POSITIONAL:
                    new[name] = ()
                elif param.kind is _VAR_KEYWORD:
                    new[name] = {}
            self.arguments = new

        def __eq__(self, other):
            if not isinstance(other, BoundArguments):
                return NotImplemented
            return self.signature == other.signature and self.arguments == other.arguments

        def __repr__(self):
            shown = ', '.join(f'{name}={value!r}' for name, value in self.arguments.items())
            return f'<{self.__class__.__name__} ({shown})>'


    class Signature:
        """The parameters of a function, and what it returns."""

        __slots__ = ('_return_annotation', '_parameters')

        empty = _empty
        _parameter_cls = Parameter
        _bound_arguments_cls = BoundArguments

        def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
            params = {}
            top_kind, seen_default = _POSITIONAL_ONLY, False
            for param in parameters or ():
                name, kind = param.name, param.kind
                if kind < top_kind:
                    raise ValueError(f'wrong parameter order: {top_kind.description} parameter before '
                                     f'{kind.description} parameter')
                top_kind = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if param.default is not _empty:
                        seen_default = True
                    elif seen_default:
                        raise ValueError('non-default argument follows default argument')
                if name in params:
                    raise ValueError(f'duplicate parameter name: {name!r}')
                params[name] = param
            self._parameters, self._return_annotation = params, return_annotation

        @classmethod
        def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
            return signature(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)

        parameters = property(lambda self: _types.MappingProxyType(self._parameters) if _proxies else self._parameters)
        return_annotation = property(lambda self: self._return_annotation)

        def replace(self, *, parameters=_void, return_annotation=_void):
            """The same signature with something else about it."""
            return type(self)(self._parameters.values() if parameters is _void else parameters,
                              return_annotation=self._return_annotation if return_annotation is _void else return_annotation)

        __replace__ = replace

        def __eq__(self, other):
            if not isinstance(other, Signature):
                return NotImplemented

            def basis(sig):
                by_position = [p for p in sig._parameters.values() if p.kind != _KEYWORD_ONLY]
                by_name = {p.name: p for p in sig._parameters.values() if p.kind == _KEYWORD_ONLY}
                return by_position, by_name, sig._return_annotation
            return basis(self) == basis(other)

        def __hash__(self):
            return hash((tuple(self._parameters.values()), self._return_annotation))

        def bind(self, /, *args, **kwargs):
            """Sort the arguments of a call into the parameters."""
            return self._bind(args, kwargs)

        def bind_partial(self, /, *args, **kwargs):
            """The same, but some may be missing."""
            return self._bind(args, kwargs, partial=True)

        def _bind(self, args, kwargs, *, partial=False):
            arguments, kwargs = {}, dict(kwargs)
            waiting = list(self._parameters.values())
            by_position_only = self._bind_positions(list(args), kwargs, waiting, arguments, partial)
            rest = None
            for param in waiting:
                if param.kind == _VAR_KEYWORD:
                    rest = param
                elif param.kind == _VAR_POSITIONAL:
                    continue
                elif param.name in kwargs:
                    arguments[param.name] = kwargs.pop(param.name)
                elif not partial and param.default is _empty:
                    raise TypeError(f'missing a required argument: {param.name!r}')
            if kwargs:
                if rest is not None:
                    arguments[rest.name] = kwargs
                elif by_position_only:
                    names = ', '.join(param.name for param in by_position_only)
                    raise TypeError(f'got some positional-only arguments passed as keyword arguments: {names!r}')
                else:
                    raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
            return self._bound_arguments_cls(self, arguments)

        def _bind_positions(self, given, kwargs, waiting, arguments, partial):
            # Takes from `waiting` what gets an argument by its position. Gives the parameters that take none by name,
            # though the call has one.
            by_position_only = []
            while True:
                if not given:
                    if not waiting:
                        return by_position_only
                    param = waiting[0]
                    if param.kind == _VAR_POSITIONAL:
                        waiting.pop(0)
                        return by_position_only
                    if param.name in kwargs:
                        if param.kind != _POSITIONAL_ONLY:
                            return by_position_only
                        by_position_only.append(waiting.pop(0))
                        continue
                    if param.kind == _VAR_KEYWORD or param.default is not _empty or partial:
                        return by_position_only
                    kind = ' keyword-only' if param.kind == _KEYWORD_ONLY else ''
                    raise TypeError(f'missing a required{kind} argument: {param.name!r}')
                value = given.pop(0)
                if not waiting or waiting[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    raise TypeError('too many positional arguments')
                param = waiting.pop(0)
                if param.kind == _VAR_POSITIONAL:
                    arguments[param.name] = (value, *given)
                    return by_position_only
                if param.name in kwargs and param.kind != _POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {param.name!r}')
                arguments[param.name] = value

        def __repr__(self):
            return f'<{self.__class__.__name__} {self}>'

        def __str__(self):
            return self.format()

        def format(self, *, max_width=None):
            """The signature as it would stand in a definition."""
            pieces, only_by_position, needs_star = [], False, True
            for param in self._parameters.values():
                if param.kind == _POSITIONAL_ONLY:
                    only_by_position = True
                elif only_by_position:
                    pieces.append('/')
                    only_by_position = False
                if param.kind == _VAR_POSITIONAL:
                    needs_star = False
                elif param.kind == _KEYWORD_ONLY and needs_star:
                    pieces.append('*')
                    needs_star = False
                pieces.append(str(param))
            if only_by_position:
                pieces.append('/')
            text = f'({", ".join(pieces)})'
            if max_width is not None and len(text) > max_width:
                text = '(\n    ' + ',\n    '.join(pieces) + '\n)'
            if self._return_annotation is not _empty:
                text += f' -> {formatannotation(self._return_annotation)}'
            return text


    try:
        _proxies = _types.MappingProxyType({}) is not None
    except TypeError:
        _proxies = False

    # Signatures of functions that are not written in Python.
    _BUILTINS = {
        'abs': 'x, /', 'all': 'iterable, /', 'any': 'iterable, /', 'ascii': 'obj, /', 'bin': 'number, /',
        'callable': 'obj, /', 'chr': 'i, /', 'delattr': 'obj, name, /', 'divmod': 'x, y, /',
        'eval': 'source, /, globals=None, locals=None', 'exec': 'source, /, globals=None, locals=None, *, closure=None',
        'format': "value, format_spec='', /", 'globals': '', 'hasattr': 'obj, name, /', 'hash': 'obj, /', 'hex': 'number, /',
        'id': 'obj, /', 'input': "prompt='', /", 'isinstance': 'obj, class_or_tuple, /',
        'issubclass': 'cls, class_or_tuple, /', 'len': 'obj, /', 'locals': '', 'oct': 'number, /', 'ord': 'c, /',
        'pow': 'base, exp, mod=None', 'print': "*args, sep=' ', end='\\n', file=None, flush=False", 'repr': 'obj, /',
        'round': 'number, ndigits=None', 'setattr': 'obj, name, value, /',
        'sorted': 'iterable, /, *, key=None, reverse=False', 'sum': 'iterable, /, start=0', 'aiter': 'async_iterable, /',
    }


    def _from_function(function, eval_str=False):
        code = function.__code__
        names = code.co_varnames
        positional, keyword_only = code.co_argcount, code.co_kwonlyargcount
        hints = dict(function.__annotations__)
        if eval_str:
            hints = {k: eval(v, function.__globals__) if isinstance(v, str) else v for k, v in hints.items()}
        defaults = function.__defaults__ or ()
        named_defaults = function.__kwdefaults__ or {}
        parameters = []
        for i, name in enumerate(names[:positional]):
            kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
            offset = i - (positional - len(defaults))
            parameters.append(Parameter(name, kind, default=defaults[offset] if offset >= 0 else _empty,
                                        annotation=hints.get(name, _empty)))
        rest = positional + keyword_only
        if code.co_flags & 0x4:
            parameters.append(Parameter(names[rest], _VAR_POSITIONAL, annotation=hints.get(names[rest], _empty)))
            rest += 1
        for name in names[positional:positional + keyword_only]:
            parameters.append(Parameter(name, _KEYWORD_ONLY, default=named_defaults.get(name, _empty),
                                        annotation=hints.get(name, _empty)))
        if code.co_flags & 0x8:
            parameters.append(Parameter(names[rest], _VAR_KEYWORD, annotation=hints.get(names[rest], _empty)))
        return Signature(parameters, return_annotation=hints.get('return', _empty))


    def _without_first(sig):
        params = list(sig.parameters.values())
        if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
            raise ValueError('invalid method signature')
        return sig.replace(parameters=params if params[0].kind == _VAR_POSITIONAL else params[1:])


    def _of_partial(wrapped, partial):
        params = dict(wrapped.parameters)
        try:
            bound = wrapped.bind_partial(*partial.args, **(partial.keywords or {}))
        except TypeError as error:
            raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
        result, by_name_only = [], False
        for name, param in params.items():
            if name in (partial.keywords or {}) and param.kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY):
                by_name_only = True
                result.append(param.replace(default=partial.keywords[name], kind=_KEYWORD_ONLY))
            elif name in bound.arguments and param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                continue
            elif by_name_only and param.kind == _VAR_POSITIONAL:
                continue
            elif by_name_only and param.kind == _POSITIONAL_OR_KEYWORD:
                result.append(param.replace(kind=_KEYWORD_ONLY))
            else:
                result.append(param)
        return wrapped.replace(parameters=result)


    def _of_class(obj, of):
        call = getattr(type(obj), '__call__', None)
        if isinstance(call, _types.FunctionType):
            return _without_first(of(call))
        for base in obj.__mro__:
            new, init = base.__dict__.get('__new__'), base.__dict__.get('__init__')
            new = getattr(new, '__func__', new)
            if isinstance(new, _types.FunctionType):
                return _without_first(of(new))
            if isinstance(init, _types.FunctionType):
                return _without_first(of(init))
        if all(base is object or base.__module__ != 'builtins' for base in obj.__mro__):
            return Signature([])
        raise ValueError(f'no signature found for builtin type {obj!r}')


    def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """How something can be called."""
        def of(other):
            return signature(other, follow_wrapped=follow_wrapped, eval_str=eval_str)

        if not callable(obj):
            raise TypeError(f'{obj!r} is not a callable object')
        if isinstance(obj, _types.MethodType):
            return _without_first(of(obj.__func__))
        if follow_wrapped:
            from inspect import unwrap
            obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or isinstance(f, _types.MethodType))
            if isinstance(obj, _types.MethodType):
                return of(obj)
        explicit = getattr(obj, '__signature__', None)
        if explicit is not None:
            if not isinstance(explicit, Signature):
                raise TypeError(f'unexpected object {explicit!r} in __signature__ attribute')
            return explicit
        if type(obj).__name__ == 'partial' and hasattr(obj, 'func'):
            return _of_partial(of(obj.func), obj)
        if isinstance(obj, _types.FunctionType):
            return _from_function(obj, eval_str)
        if isinstance(obj, _types.BuiltinFunctionType):
            known = obj._parameters
            if known is None:
                known = _BUILTINS.get(obj.__name__)
            if known is None:
                raise ValueError(f'no signature found for builtin {obj!r}')
            return _from_function(eval(f'lambda {known}: None'))
        if isinstance(obj, type):
            return _of_class(obj, of)
        call = getattr(type(obj), '__call__', None)
        if isinstance(call, _types.FunctionType):
            return _without_first(of(call))
        raise ValueError(f'callable {obj!r} is not supported by signature')
    """#
}
