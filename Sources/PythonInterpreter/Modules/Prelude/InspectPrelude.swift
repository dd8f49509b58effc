/// `inspect`: what programs ask of functions, generators and coroutines. Written in Python.
enum InspectPrelude {
  static let source = #"""
    import types as _types

    CO_VARARGS, CO_VARKEYWORDS, CO_GENERATOR = 0x4, 0x8, 0x20
    CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x80, 0x100, 0x200

    GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
    CORO_CREATED, CORO_RUNNING = 'CORO_CREATED', 'CORO_RUNNING'
    CORO_SUSPENDED, CORO_CLOSED = 'CORO_SUSPENDED', 'CORO_CLOSED'
    AGEN_CREATED, AGEN_RUNNING = 'AGEN_CREATED', 'AGEN_RUNNING'
    AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_SUSPENDED', 'AGEN_CLOSED'


    # What something is

    def ismodule(object): return isinstance(object, _types.ModuleType)
    def isclass(object): return isinstance(object, type)
    def ismethod(object): return isinstance(object, _types.MethodType)
    def isfunction(object): return isinstance(object, _types.FunctionType)
    def isbuiltin(object): return isinstance(object, _types.BuiltinFunctionType)
    def isgenerator(object): return isinstance(object, _types.GeneratorType)
    def iscoroutine(object): return isinstance(object, _types.CoroutineType)
    def isasyncgen(object): return isinstance(object, _types.AsyncGeneratorType)
    def istraceback(object): return isinstance(object, _types.TracebackType)
    def isframe(object): return isinstance(object, _types.FrameType)
    def iscode(object): return isinstance(object, _types.CodeType)


    def isroutine(object):
        return isbuiltin(object) or isfunction(object) or ismethod(object)


    def isabstract(object):
        return isclass(object) and bool(getattr(object, '__abstractmethods__', ()))


    def isdatadescriptor(object):
        if isclass(object) or ismethod(object) or isfunction(object):
            return False
        return hasattr(type(object), '__set__') or hasattr(type(object), '__delete__')


    def ismethoddescriptor(object):
        if isclass(object) or ismethod(object) or isfunction(object):
            return False
        return hasattr(type(object), '__get__') and not hasattr(type(object), '__set__')


    def _has_flag(function, flag):
        while True:
            if ismethod(function):
                function = function.__func__
            elif type(function).__name__ == 'partial':
                function = function.func
            else:
                break
        return isfunction(function) and bool(function.__code__.co_flags & flag)


    def isgeneratorfunction(obj): return _has_flag(obj, CO_GENERATOR)


    def iscoroutinefunction(obj):
        return _has_flag(obj, CO_COROUTINE) or getattr(obj, '_is_coroutine_mark', False) is True


    def markcoroutinefunction(func):
        """Have a function count as a coroutine function."""
        getattr(func, '__func__', func)._is_coroutine_mark = True
        return func


    def isasyncgenfunction(obj): return _has_flag(obj, CO_ASYNC_GENERATOR)


    def isawaitable(object):
        if iscoroutine(object) or hasattr(type(object), '__await__'):
            return True
        return isgenerator(object) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)


    # The state of generators

    def _state(running, suspended, frame, states):
        if running:
            return states[1]
        if suspended:
            return states[2]
        return states[3] if frame is None else states[0]


    def getgeneratorstate(generator):
        return _state(generator.gi_running, generator.gi_suspended, generator.gi_frame,
                      (GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED))


    def getcoroutinestate(coroutine):
        return _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame,
                      (CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED))


    def getasyncgenstate(agen):
        return _state(agen.ag_running, agen.ag_suspended, agen.ag_frame,
                      (AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED))


    def getgeneratorlocals(generator):
        return {} if generator.gi_frame is None else generator.gi_frame.f_locals


    def getcoroutinelocals(coroutine):
        return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals


    # Members and documentation

    def getmembers(object, predicate=None):
        found = []
        for name in dir(object):
            try:
                value = getattr(object, name)
            except AttributeError:
                continue
            if predicate is None or predicate(value):
                found.append((name, value))
        return found


    def cleandoc(doc):
        """A docstring without its indentation."""
        lines = doc.expandtabs().split('\n')
        margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
        margin = min(margins, default=0)
        lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
        while lines and not lines[-1]:
            lines.pop()
        while lines and not lines[0]:
            lines.pop(0)
        return '\n'.join(lines)


    def getdoc(object):
        doc = getattr(object, '__doc__', None)
        return cleandoc(doc) if isinstance(doc, str) else None


    def getmro(cls):
        return cls.__mro__


    def unwrap(func, *, stop=None):
        """What a decorated function wraps."""
        seen = [func]
        while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
            func = func.__wrapped__
            if any(func is other for other in seen):
                raise ValueError(f'wrapper loop when unwrapping {seen[0]!r}')
            seen.append(func)
        return func


    def currentframe():
        import sys
        return sys._getframe(1)


    # Signatures

    class _Empty:
        pass


    class _Kind(int):
        def __new__(cls, value, name, description):
            self = super().__new__(cls, value)
            self.name, self.description = name, description
            return self

        def __repr__(self):
            return f'<_ParameterKind.{self.name}: {int(self)}>'

        def __str__(self):
            return self.name


    def formatannotation(annotation):
        if isinstance(annotation, type):
            if annotation.__module__ in ('builtins', '__main__'):
                return annotation.__qualname__
            return f'{annotation.__module__}.{annotation.__qualname__}'
        return repr(annotation)


    class Parameter:
        """A parameter of a function."""

        empty = _Empty
        POSITIONAL_ONLY = _Kind(0, 'POSITIONAL_ONLY', 'positional-only')
        POSITIONAL_OR_KEYWORD = _Kind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
        VAR_POSITIONAL = _Kind(2, 'VAR_POSITIONAL', 'variadic positional')
        KEYWORD_ONLY = _Kind(3, 'KEYWORD_ONLY', 'keyword-only')
        VAR_KEYWORD = _Kind(4, 'VAR_KEYWORD', 'variadic keyword')

        def __init__(self, name, kind, *, default=_Empty, annotation=_Empty):
            self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

        def __str__(self):
            text = {2: '*', 4: '**'}.get(int(self.kind), '') + self.name
            if self.annotation is not _Empty:
                text += f': {formatannotation(self.annotation)}'
            if self.default is not _Empty:
                text += (' = ' if self.annotation is not _Empty else '=') + repr(self.default)
            return text

        def __repr__(self):
            return f'<Parameter "{self}">'


    class Signature:
        """The parameters of a function."""

        empty = _Empty

        def __init__(self, parameters=(), *, return_annotation=_Empty):
            self.parameters = {parameter.name: parameter for parameter in parameters}
            self.return_annotation = return_annotation

        def __str__(self):
            shown, before = [], None
            for parameter in self.parameters.values():
                kind = int(parameter.kind)
                if before == 0 and kind != 0:
                    shown.append('/')
                if kind == 3 and before not in (2, 3):
                    shown.append('*')
                shown.append(str(parameter))
                before = kind
            if before == 0:
                shown.append('/')
            text = f"({', '.join(shown)})"
            if self.return_annotation is not _Empty:
                text += f' -> {formatannotation(self.return_annotation)}'
            return text

        def __repr__(self):
            return f'<Signature {self}>'


    def _function_parameters(function):
        code = function.__code__
        names = code.co_varnames
        count, keyword_only = code.co_argcount, code.co_kwonlyargcount
        defaults = function.__defaults__ or ()
        hints = function.__annotations__
        for index, name in enumerate(names[:count]):
            kind = Parameter.POSITIONAL_ONLY if index < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
            place = index - (count - len(defaults))
            default = defaults[place] if place >= 0 else _Empty
            yield Parameter(name, kind, default=default, annotation=hints.get(name, _Empty))
        rest = count + keyword_only
        if code.co_flags & CO_VARARGS:
            yield Parameter(names[rest], Parameter.VAR_POSITIONAL, annotation=hints.get(names[rest], _Empty))
            rest += 1
        for name in names[count:count + keyword_only]:
            default = (function.__kwdefaults__ or {}).get(name, _Empty)
            yield Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=hints.get(name, _Empty))
        if code.co_flags & CO_VARKEYWORDS:
            yield Parameter(names[rest], Parameter.VAR_KEYWORD, annotation=hints.get(names[rest], _Empty))


    def signature(obj):
        """How something can be called."""
        if not callable(obj):
            raise TypeError(f'{obj!r} is not a callable object')
        if ismethod(obj):
            full = signature(obj.__func__)
            return Signature(list(full.parameters.values())[1:], return_annotation=full.return_annotation)
        obj = unwrap(obj)
        if isclass(obj):
            full = signature(obj.__init__)
            return Signature(list(full.parameters.values())[1:])
        if not isfunction(obj):
            if isfunction(getattr(type(obj), '__call__', None)):
                return signature(obj.__call__)
            raise ValueError(f'no signature found for builtin {obj!r}')
        return Signature(_function_parameters(obj), return_annotation=obj.__annotations__.get('return', _Empty))
    """#
}
