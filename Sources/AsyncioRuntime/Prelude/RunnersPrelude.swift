/// `asyncio.runners`: run, Runner. Written in Python.
enum RunnersPrelude {
  static let source = #"""
    import _coroviz
    from asyncio import events
    from asyncio.exceptions import CancelledError


    class Runner:
        """A context manager with a loop of its own, in which coroutines can be run one after another."""

        # Its state is one of 'created', 'initialized', 'closed'.

        def __init__(self, *, debug=None, loop_factory=None):
            self._state = 'created'
            self._debug = debug
            self._loop_factory = loop_factory
            self._loop = None
            self._context = None
            self._interrupt_count = 0
            self._set_event_loop = False

        def __enter__(self):
            self._lazy_init()
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.close()

        def close(self):
            """Cancel what is left, let it end, and close the loop."""
            if self._state != 'initialized':
                return
            loop = self._loop
            try:
                _cancel_all_tasks(loop)
                loop.run_until_complete(loop.shutdown_asyncgens())
                loop.run_until_complete(loop.shutdown_default_executor(300))
            finally:
                if self._set_event_loop:
                    events.set_event_loop(None)
                loop.close()
                self._loop = None
                self._state = 'closed'

        def get_loop(self):
            """The loop."""
            self._lazy_init()
            return self._loop

        def run(self, coro, *, context=None):
            """Run a coroutine to its end and give its result."""
            if not _coroviz.iscoroutine(coro):
                raise ValueError(f'a coroutine was expected, got {coro!r}')
            if _coroviz.running_loop() is not None:
                raise RuntimeError('Runner.run() cannot be called from a running event loop')
            self._lazy_init()
            if context is None:
                context = self._context
            task = self._loop.create_task(coro, context=context)
            self._interrupt_count = 0
            previous = _coroviz.on_interrupt(lambda: self._on_sigint(task))
            signal = _coroviz.imported('signal')
            if signal is not None and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
                signal.signal(signal.SIGINT, lambda signum, frame: self._on_sigint(task))
            else:
                signal = None
            try:
                return self._loop.run_until_complete(task)
            except CancelledError:
                if self._interrupt_count > 0 and task.uncancel() == 0:
                    raise KeyboardInterrupt()
                raise
            finally:
                _coroviz.on_interrupt(previous)
                if signal is not None:
                    signal.signal(signal.SIGINT, signal.default_int_handler)

        def _lazy_init(self):
            if self._state == 'closed':
                raise RuntimeError('Runner is closed')
            if self._state == 'initialized':
                return
            if self._loop_factory is None:
                self._loop = events.new_event_loop()
                if not self._set_event_loop:
                    events.set_event_loop(self._loop)
                    self._set_event_loop = True
            else:
                self._loop = self._loop_factory()
            if self._debug is not None:
                self._loop.set_debug(self._debug)
            self._context = _coroviz.copy_context()
            self._state = 'initialized'

        def _on_sigint(self, main_task):
            # The first Ctrl-C cancels the main task, the second one is a KeyboardInterrupt.
            self._interrupt_count += 1
            if self._interrupt_count == 1 and not main_task.done():
                main_task.cancel()
                self._loop.call_soon_threadsafe(lambda: None)
                return
            raise KeyboardInterrupt()


    def run(main, *, debug=None, loop_factory=None):
        """Run a coroutine in a new loop, clean up, and give its result."""
        if _coroviz.running_loop() is not None:
            raise RuntimeError('asyncio.run() cannot be called from a running event loop')
        with Runner(debug=debug, loop_factory=loop_factory) as runner:
            return runner.run(main)


    def _cancel_all_tasks(loop):
        left = list(_coroviz.all_tasks(loop))
        if not left:
            return
        from asyncio.tasks import gather
        for task in left:
            task.cancel()
        loop.run_until_complete(gather(*left, return_exceptions=True))
        for task in left:
            if not task.cancelled() and task.exception() is not None:
                loop.call_exception_handler({
                    'message': 'unhandled exception during asyncio.run() shutdown',
                    'exception': task.exception(),
                    'task': task,
                })
    """#
}
