/// `asyncio.unix_events`: the loop's class, by the name CPython gives it on Unix. Written in Python.
enum UnixEventsPrelude {
  static let source = #"""
    import _coroviz
    from asyncio import events
    from asyncio.base_events import BaseEventLoop

    __all__ = ('SelectorEventLoop', 'AbstractChildWatcher', 'SafeChildWatcher', 'FastChildWatcher',
               'PidfdChildWatcher', 'MultiLoopChildWatcher', 'ThreadedChildWatcher', 'DefaultEventLoopPolicy',
               'EventLoop')


    class _UnixSelectorEventLoop(BaseEventLoop):
        """The loop a program gets."""

        def __init__(self, selector=None):
            super().__init__()
            self._signal_handlers = {}
            # Those that have come and are still to be read.
            self._signals = []

        def close(self):
            super().close()
            for sig in list(self._signal_handlers):
                self.remove_signal_handler(sig)

        # Signals: the program's own, since nobody else sends it any but Ctrl-C.

        def add_signal_handler(self, sig, callback, *args):
            """Have a function called, by the loop, for a signal."""
            import signal
            from asyncio.coroutines import iscoroutinefunction
            if _coroviz.iscoroutine(callback) or iscoroutinefunction(callback):
                raise TypeError('coroutines cannot be used with add_signal_handler()')
            self._check_signal(sig)
            self._check_closed()
            if sig in (signal.SIGKILL, signal.SIGSTOP):
                raise RuntimeError(f'sig {sig} cannot be caught')
            self._signal_handlers[sig] = (callback, args, _coroviz.copy_context())

            def note(signum, frame):
                self._signals.append(signum)
                self._write_to_self()

            self._read_signals_with(self._read_signals)
            signal.signal(sig, note)

        def _read_signals(self):
            while self._signals:
                self._handle_signal(self._signals.pop(0))

        def _handle_signal(self, sig):
            if sig in self._signal_handlers:
                callback, args, context = self._signal_handlers[sig]
                self.call_soon(callback, *args, context=context)

        def remove_signal_handler(self, sig):
            """Take the function for a signal away; whether there was one."""
            import signal
            self._check_signal(sig)
            if sig not in self._signal_handlers:
                return False
            del self._signal_handlers[sig]
            signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
            return True

        def _check_signal(self, sig):
            import signal
            if not isinstance(sig, int):
                raise TypeError(f'sig must be an int, not {sig!r}')
            if sig not in signal.valid_signals():
                raise ValueError(f'invalid signal number {sig}')


    SelectorEventLoop = _UnixSelectorEventLoop
    EventLoop = SelectorEventLoop


    class _UnixDefaultEventLoopPolicy(events.BaseDefaultEventLoopPolicy):
        """The policy of this system."""

        _loop_factory = SelectorEventLoop

        def get_child_watcher(self):
            raise NotImplementedError('asyncio.get_child_watcher: coroviz has no processes')

        def set_child_watcher(self, watcher):
            raise NotImplementedError('asyncio.set_child_watcher: coroviz has no processes')


    DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy


    class AbstractChildWatcher:
        """What would wait for processes."""

        def __init__(self, *args, **kwargs):
            raise NotImplementedError(f'asyncio.{type(self).__name__}: coroviz has no processes')


    class SafeChildWatcher(AbstractChildWatcher):
        pass


    class FastChildWatcher(AbstractChildWatcher):
        pass


    class PidfdChildWatcher(AbstractChildWatcher):
        pass


    class MultiLoopChildWatcher(AbstractChildWatcher):
        pass


    class ThreadedChildWatcher(AbstractChildWatcher):
        pass
    """#
}
