/// `importlib`: modules by name. Written in Python.
enum ImportlibPrelude {
  static let source = #"""
    import sys

    __all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

    __import__ = __import__


    def import_module(name, package=None):
        """The module with this name, dots and all."""
        if name.startswith('.'):
            if not package:
                raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
            level = len(name) - len(name.lstrip('.'))
            parts = package.split('.')
            if level > len(parts):
                raise ImportError('attempted relative import beyond top-level package')
            name = '.'.join(parts[:len(parts) - level + 1]) + '.' + name.lstrip('.')
        return __import__(name, fromlist=['*'])


    def invalidate_caches():
        """There is nothing to look for again."""


    def reload(module):
        """A module here can't change, so it stays as it is."""
        if not isinstance(module, type(sys)):
            raise TypeError('reload() argument must be a module')
        if sys.modules.get(module.__name__) is not module:
            raise ImportError(f'module {module.__name__} not in sys.modules', name=module.__name__)
        return module
    """#
}
