/// `asyncio.mixins`: what belongs to one loop. Written in Python.
enum MixinsPrelude {
  static let source = #"""
    import _coroviz


    class _LoopBoundMixin:
        # Bound to the loop that runs when it is first asked.

        _loop = None

        def _get_loop(self):
            running = _coroviz.running_loop()
            if self._loop is None:
                self._loop = running
            if self._loop is not running:
                raise RuntimeError(f'{self!r} is bound to a different event loop')
            return running
    """#
}
