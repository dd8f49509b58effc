/// `copyreg`: how classes say how their objects are copied. Written in Python.
enum CopyregPrelude {
  static let source = #"""
    __all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']

    dispatch_table = {}


    def pickle(ob_type, pickle_function, constructor_ob=None):
        """Register a function that takes objects of a type apart."""
        if not callable(pickle_function):
            raise TypeError('reduction functions must be callable')
        dispatch_table[ob_type] = pickle_function
        if constructor_ob is not None:
            constructor(constructor_ob)


    def constructor(object):
        if not callable(object):
            raise TypeError('constructors must be callable')


    def __newobj__(cls, *args):
        return cls.__new__(cls, *args)


    def __newobj_ex__(cls, args, kwargs):
        return cls.__new__(cls, *args, **kwargs)


    # What object.__getstate__, __reduce__ and __reduce_ex__ do

    def _reconstructor(cls, base, state):
        if base is object:
            return object.__new__(cls)
        made = base.__new__(cls, state)
        if base.__init__ is not object.__init__:
            base.__init__(made, state)
        return made


    def _state(x, /):
        """The attributes of x, and what it keeps in slots; None for nothing."""
        attributes = getattr(x, '__dict__', None) or None
        slots = {}
        for base in type(x).__mro__:
            names = base.__dict__.get('__slots__', ())
            for name in (names,) if isinstance(names, str) else names:
                if name.startswith('__') and not name.endswith('__'):
                    name = f"_{base.__name__.lstrip('_')}{name}"
                if name not in ('__dict__', '__weakref__') and hasattr(x, name):
                    slots[name] = getattr(x, name)
        return (attributes, slots) if slots else attributes


    _whole = ('function', 'method', 'generator', 'coroutine', 'async_generator', 'module', 'frame', 'traceback', 'code')


    def _refuse_whole(cls):
        if cls.__module__ == 'builtins' and cls.__name__ in _whole:
            raise TypeError(f'cannot pickle {cls.__name__!r} object')


    def _reduced(x, /):
        """For protocols 0 and 1: made by _reconstructor() from a built-in base."""
        cls = type(x)
        if isinstance(x, BaseException):
            return (cls, x.args, x.__dict__) if x.__dict__ else (cls, x.args)
        _refuse_whole(cls)
        base = next(base for base in cls.__mro__ if base.__module__ == 'builtins')
        if base is cls and base is not object:
            raise TypeError(f'cannot pickle {cls.__name__!r} object')
        state = x.__getstate__()
        arguments = (cls, base, None if base is object else base(x))
        return (_reconstructor, arguments) if state is None else (_reconstructor, arguments, state)


    def _reduced_by(x, protocol, /):
        """For protocols from 2: made by cls.__new__(), then filled."""
        cls = type(x)
        if cls.__reduce__ is not object.__reduce__:
            return x.__reduce__()
        if protocol < 2 or isinstance(x, BaseException):
            return _reduced(x)
        _refuse_whole(cls)
        items = iter(x) if isinstance(x, list) else None
        pairs = iter(x.items()) if isinstance(x, dict) else None
        if hasattr(cls, '__getnewargs_ex__'):
            args, keywords = x.__getnewargs_ex__()
            if keywords:
                return __newobj_ex__, (cls, args, keywords), x.__getstate__(), items, pairs
        elif hasattr(cls, '__getnewargs__'):
            args = x.__getnewargs__()
        else:
            base = next((base for base in (str, bytes, int, float, complex, tuple) if isinstance(x, base)), None)
            args = () if base is None else (base(x),)
        return __newobj__, (cls, *args), x.__getstate__(), items, pairs


    _extension_registry, _inverted_registry, _extension_cache = {}, {}, {}


    def add_extension(module, name, code):
        code = int(code)
        if not 1 <= code <= 0x7fffffff:
            raise ValueError('code out of range')
        _extension_registry[module, name] = code
        _inverted_registry[code] = (module, name)


    def remove_extension(module, name, code):
        if _extension_registry.get((module, name)) != code or _inverted_registry.get(code) != (module, name):
            raise ValueError(f'key {(module, name)} is not registered with code {code}')
        del _extension_registry[module, name], _inverted_registry[code]


    def clear_extension_cache():
        _extension_cache.clear()
    """#
}
