/// `asyncio.events`: the policy that knows the program's loop. Written in Python.
enum EventsPrelude {
  static let source = #"""
    import _coroviz
    from _coroviz import AbstractEventLoop


    class AbstractEventLoopPolicy:
        """Who knows which loop belongs to the program."""

        def get_event_loop(self):
            raise NotImplementedError

        def set_event_loop(self, loop):
            raise NotImplementedError

        def new_event_loop(self):
            raise NotImplementedError


    class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
        """The usual policy: one loop, made when it is first asked for."""

        _loop_factory = None

        def __init__(self):
            self._loop = None
            self._set_called = False

        def get_event_loop(self):
            if self._loop is None and not self._set_called:
                _coroviz.warn('There is no current event loop', DeprecationWarning)
                self.set_event_loop(self.new_event_loop())
            if self._loop is None:
                raise RuntimeError("There is no current event loop in thread 'MainThread'.")
            return self._loop

        def set_event_loop(self, loop):
            self._set_called = True
            if loop is not None and not isinstance(loop, AbstractEventLoop):
                raise TypeError('loop must be an instance of AbstractEventLoop or None, '
                                f"not '{type(loop).__name__}'")
            self._loop = loop

        def new_event_loop(self):
            if self._loop_factory is not None:
                return self._loop_factory()
            from asyncio.unix_events import SelectorEventLoop
            return SelectorEventLoop()


    class DefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
        """The policy of this system."""


    _event_loop_policy = None


    def get_event_loop_policy():
        """The policy in use."""
        global _event_loop_policy
        if _event_loop_policy is None:
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
    """#
}
