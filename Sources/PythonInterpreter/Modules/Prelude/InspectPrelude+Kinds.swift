extension InspectPrelude {
  static let kinds = #"""
    import sys
    import types as _types
    from collections import namedtuple

    CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED = 0x1, 0x2, 0x4, 0x8, 0x10
    CO_GENERATOR, CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 0x20, 0x40, 0x80, 0x100, 0x200
    CO_HAS_DOCSTRING = 0x4000000
    TPFLAGS_IS_ABSTRACT = 1 << 20

    GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
    CORO_CREATED, CORO_RUNNING = 'CORO_CREATED', 'CORO_RUNNING'
    CORO_SUSPENDED, CORO_CLOSED = 'CORO_SUSPENDED', 'CORO_CLOSED'
    AGEN_CREATED, AGEN_RUNNING = 'AGEN_CREATED', 'AGEN_RUNNING'
    AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_SUSPENDED', 'AGEN_CLOSED'

    _SIGNATURES = ('Parameter', 'Signature', 'BoundArguments', 'signature', 'formatannotation',
                   'formatannotationrelativeto', '_empty', '_ParameterKind')


    def __getattr__(name):
        # Signatures are loaded for those who ask for them.
        if name in _SIGNATURES:
            import _inspect_signature
            found = globals()[name] = getattr(_inspect_signature, name)
            return found
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


    # What something is

    def ismethod(object):
        return isinstance(object, _types.MethodType) and not isinstance(object.__func__, _types.BuiltinFunctionType)


    def isbuiltin(object):
        if isinstance(object, _types.MethodType):
            return isinstance(object.__func__, _types.BuiltinFunctionType)
        return isinstance(object, _types.BuiltinFunctionType)


    def ismodule(object): return isinstance(object, _types.ModuleType)
    def isclass(object): return isinstance(object, type)
    def isfunction(object): return isinstance(object, _types.FunctionType)
    def isgenerator(object): return isinstance(object, _types.GeneratorType)
    def iscoroutine(object): return isinstance(object, _types.CoroutineType)
    def isasyncgen(object): return isinstance(object, _types.AsyncGeneratorType)
    def istraceback(object): return isinstance(object, _types.TracebackType)
    def isframe(object): return isinstance(object, _types.FrameType)
    def iscode(object): return isinstance(object, _types.CodeType)
    def ismethodwrapper(object): return type(object).__name__ == 'method-wrapper'
    def isgetsetdescriptor(object): return isinstance(object, _types.GetSetDescriptorType)
    def ismemberdescriptor(object): return isinstance(object, _types.MemberDescriptorType)


    def isroutine(object):
        return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


    def isabstract(object):
        return isclass(object) and bool(getattr(object, '__abstractmethods__', ()))


    def isdatadescriptor(object):
        if isclass(object) or ismethod(object) or isfunction(object):
            return False
        return hasattr(type(object), '__set__') or hasattr(type(object), '__delete__')


    def ismethoddescriptor(object):
        if isclass(object) or ismethod(object) or isfunction(object) or isbuiltin(object):
            return False
        return hasattr(type(object), '__get__') and not hasattr(type(object), '__set__')


    def _innermost(function):
        while True:
            if ismethod(function):
                function = function.__func__
            elif type(function).__name__ == 'partial' and hasattr(function, 'func'):
                function = function.func
            else:
                return function


    def _has_flag(function, flag):
        function = _innermost(function)
        return isfunction(function) and bool(function.__code__.co_flags & flag)


    _is_coroutine_mark = object()


    def isgeneratorfunction(obj): return _has_flag(obj, CO_GENERATOR)
    def isasyncgenfunction(obj): return _has_flag(obj, CO_ASYNC_GENERATOR)


    def iscoroutinefunction(obj):
        return _has_flag(obj, CO_COROUTINE) or _has_mark(obj)


    def _has_mark(function):
        function = _innermost(function)
        mark = getattr(function, '_is_coroutine_mark', None)
        if mark is None and not isfunction(function) and not isclass(function):
            mark = getattr(getattr(type(function), '__call__', None), '_is_coroutine_mark', None)
        return mark is _is_coroutine_mark or mark is True


    def markcoroutinefunction(func):
        """Have a function count as a coroutine function."""
        getattr(func, '__func__', func)._is_coroutine_mark = _is_coroutine_mark
        return func


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
        if not isgenerator(generator):
            raise TypeError(f'{generator!r} is not a Python generator')
        return {} if generator.gi_frame is None else generator.gi_frame.f_locals


    def getcoroutinelocals(coroutine):
        return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals


    def getasyncgenlocals(agen):
        if not isasyncgen(agen):
            raise TypeError(f'{agen!r} is not a Python async generator')
        return {} if agen.ag_frame is None else agen.ag_frame.f_locals

    """#
}
