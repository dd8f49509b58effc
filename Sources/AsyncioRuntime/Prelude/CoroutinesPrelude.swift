/// `asyncio.coroutines`: iscoroutinefunction. Written in Python.
enum CoroutinesPrelude {
  static let source = #"""
    import _coroviz
    from _coroviz import iscoroutine

    __all__ = 'iscoroutinefunction', 'iscoroutine'

    # Functions that carry this mark count as coroutine functions.
    _is_coroutine = object()


    def iscoroutinefunction(func):
        """Whether a call of this function gives a coroutine."""
        return _coroviz.iscoroutinefunction(func) or getattr(func, '_is_coroutine', None) is _is_coroutine


    def _is_debug_mode():
        return False
    """#
}
