/// `asyncio.timeouts`: timeout, timeout_at. Written in Python.
enum TimeoutsPrelude {
  static let source = #"""
    import _coroviz
    from asyncio.exceptions import CancelledError


    class Timeout:
        """An asynchronous context manager that cancels its body at a moment."""

        # Its state is one of 'created', 'active', 'expiring', 'expired', 'finished'.

        def __init__(self, when):
            self._state = 'created'
            self._timeout_handler = None
            self._task = None
            self._when = when
            # Its number in the trace, once it is entered.
            self._trace = None

        def when(self):
            """The moment, by the loop's clock, or None."""
            return self._when

        def reschedule(self, when):
            """Choose another moment, or none."""
            if self._state == 'created':
                raise RuntimeError('Timeout has not been entered')
            if self._state != 'active':
                raise RuntimeError(f'Cannot change state of {self._state} Timeout')
            self._when = when
            if self._timeout_handler is not None:
                self._timeout_handler.cancel()
            self._timeout_handler = None
            _coroviz.timeout_moved(self._trace, when)
            if when is not None:
                loop = _coroviz.get_running_loop()
                if when <= loop.time():
                    self._timeout_handler = loop.call_soon(self._on_timeout)
                else:
                    self._timeout_handler = loop.call_at(when, self._on_timeout)

        def expired(self):
            """Whether the moment has come while the body ran."""
            return self._state in ('expiring', 'expired')

        def __repr__(self):
            info = ''
            if self._state == 'active':
                when = None if self._when is None else round(self._when, 3)
                info = f' when={when}'
            return f'<Timeout [{self._state}]{info}>'

        async def __aenter__(self):
            if self._state != 'created':
                raise RuntimeError('Timeout has already been entered')
            task = _coroviz.current_task()
            if task is None:
                raise RuntimeError('Timeout should be used inside a task')
            self._state = 'active'
            self._task = task
            self._cancelling = task.cancelling()
            self.reschedule(self._when)
            self._trace = _coroviz.timeout_entered(self._when)
            return self

        async def __aexit__(self, exc_type, exc_val, exc_tb):
            if self._timeout_handler is not None:
                self._timeout_handler.cancel()
                self._timeout_handler = None
            _coroviz.timeout_left(self._trace)
            if self._state == 'active':
                self._state = 'finished'
                return None
            self._state = 'expired'
            # Only if nobody else asked for the cancellation is it the timeout's to answer.
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc_val
                if exc_val is not None:
                    _insert_timeout_error(exc_val)
                    if isinstance(exc_val, ExceptionGroup):
                        for exc in exc_val.exceptions:
                            _insert_timeout_error(exc)
            return None

        def _on_timeout(self):
            _coroviz.timeout_expired(self._trace)
            self._task.cancel()
            self._state = 'expiring'
            self._timeout_handler = None


    def _insert_timeout_error(exc_val):
        # An exception that came up while the cancellation was being handled gets
        # a TimeoutError as its context in place of the CancelledError.
        while exc_val.__context__ is not None:
            context = exc_val.__context__
            if isinstance(context, CancelledError):
                error = TimeoutError()
                error.__context__ = error.__cause__ = context
                exc_val.__context__ = error
                break
            exc_val = context


    def timeout(delay):
        """Cancel the body of `async with` after so many seconds; it then raises TimeoutError."""
        loop = _coroviz.get_running_loop()
        return Timeout(None if delay is None else loop.time() + delay)


    def timeout_at(when):
        """Cancel the body of `async with` at a moment of the loop's clock."""
        return Timeout(when)
    """#
}
