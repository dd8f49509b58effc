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
