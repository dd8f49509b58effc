/// `asyncio.events`: the policy that knows the program's loop. Written in Python.
enum EventsPrelude {
  static let source = #"""
    import _coroviz
    import _threads
    from _coroviz import (AbstractEventLoop, Handle, TimerHandle, _get_running_loop, _set_running_loop,
                          get_event_loop, get_running_loop)

    __all__ = ('AbstractEventLoopPolicy', 'AbstractEventLoop', 'AbstractServer', 'Handle', 'TimerHandle',
               'get_event_loop_policy', 'set_event_loop_policy', 'get_event_loop', 'set_event_loop',
               'new_event_loop', 'get_child_watcher', 'set_child_watcher', '_set_running_loop',
               'get_running_loop', '_get_running_loop')


    class AbstractServer:
        """What a server can do."""

        def close(self):
            raise NotImplementedError

        def get_loop(self):
            raise NotImplementedError

        def is_serving(self):
            raise NotImplementedError

        async def start_serving(self):
            raise NotImplementedError

        async def serve_forever(self):
            raise NotImplementedError

        async def wait_closed(self):
            raise NotImplementedError

        async def __aenter__(self):
            return self

        async def __aexit__(self, *exc):
            self.close()
            await self.wait_closed()


    class AbstractEventLoopPolicy:
        """Who knows which loop belongs to the program."""

        def get_event_loop(self):
            raise NotImplementedError

        def set_event_loop(self, loop):
            raise NotImplementedError

        def new_event_loop(self):
            raise NotImplementedError

        def get_child_watcher(self):
            raise NotImplementedError

        def set_child_watcher(self, watcher):
            raise NotImplementedError


    class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
        """The usual policy: each thread has a loop; the main thread's is made when it is first asked for."""

        _loop_factory = None

        def __init__(self):
            # By thread: its loop, and whether one was ever set.
            self._loops = {}

        def get_event_loop(self):
            thread = _threads.current()
            loop, was_set = self._loops.get(thread, (None, False))
            if loop is None and not was_set and thread == _threads.current_main():
                _coroviz.warn('There is no current event loop', DeprecationWarning)
                loop = self.new_event_loop()
                self.set_event_loop(loop)
            if loop is None:
                from threading import current_thread
                raise RuntimeError(f'There is no current event loop in thread {current_thread().name!r}.')
            return loop

        def set_event_loop(self, loop):
            if loop is not None and not isinstance(loop, AbstractEventLoop):
                raise TypeError('loop must be an instance of AbstractEventLoop or None, '
                                f"not '{type(loop).__name__}'")
            self._loops[_threads.current()] = (loop, True)

        def new_event_loop(self):
            if self._loop_factory is not None:
                return self._loop_factory()
            from asyncio.unix_events import SelectorEventLoop
            return SelectorEventLoop()


    _event_loop_policy = None


    def get_event_loop_policy():
        """The policy in use."""
        global _event_loop_policy
        if _event_loop_policy is None:
            from asyncio.unix_events import DefaultEventLoopPolicy
            _event_loop_policy = DefaultEventLoopPolicy()
        return _event_loop_policy


    def set_event_loop_policy(policy):
        """Use another policy; None for the usual one."""
        global _event_loop_policy
        if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
            raise TypeError('policy must be an instance of AbstractEventLoopPolicy or None, '
                            f"not '{type(policy).__name__}'")
        _event_loop_policy = policy


    def set_event_loop(loop):
        """Make a loop the program's loop."""
        get_event_loop_policy().set_event_loop(loop)


    def new_event_loop():
        """Make a loop."""
        return get_event_loop_policy().new_event_loop()


    def get_child_watcher():
        """What would wait for processes."""
        return get_event_loop_policy().get_child_watcher()


    def set_child_watcher(watcher):
        """Have something else wait for processes."""
        return get_event_loop_policy().set_child_watcher(watcher)
    """#
}
