/// `atexit`: functions to be called at the program's end. Written in Python.
enum AtexitPrelude {
  static let source = #"""
    _functions = []


    def register(func, /, *args, **kwargs):
        """Have a function called when the program ends."""
        if not callable(func):
            raise TypeError('the first argument must be callable')
        _functions.append((func, args, kwargs))
        return func


    def unregister(func, /):
        """Forget a function, however often it was registered."""
        _functions[:] = [entry for entry in _functions if entry[0] != func]


    def _clear():
        _functions.clear()


    def _ncallbacks():
        return len(_functions)


    def _run_exitfuncs():
        """Call what was registered, the last first."""
        while _functions:
            func, args, kwargs = _functions.pop()
            try:
                func(*args, **kwargs)
            except BaseException as exc:
                import sys
                from types import SimpleNamespace
                sys.unraisablehook(SimpleNamespace(
                    exc_type=type(exc), exc_value=exc, exc_traceback=exc.__traceback__,
                    err_msg='Exception ignored in atexit callback', object=func))
    """#
}
