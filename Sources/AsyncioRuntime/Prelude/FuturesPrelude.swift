/// `asyncio.futures`: wrap_future, and how futures of loops and threads follow each other. Written in Python.
enum FuturesPrelude {
  static let source = #"""
    import _coroviz
    from _coroviz import Future, isfuture

    __all__ = 'Future', 'wrap_future', 'isfuture'

    _PENDING = 'PENDING'
    _CANCELLED = 'CANCELLED'
    _FINISHED = 'FINISHED'


    def _get_loop(fut):
        return fut.get_loop()


    def _set_result_unless_cancelled(fut, result):
        if not fut.cancelled():
            fut.set_result(result)


    def _is_thread_future(thing):
        from concurrent.futures import Future as ThreadFuture
        return isinstance(thing, ThreadFuture)


    def _converted(exc):
        # The exceptions of concurrent.futures have twins in asyncio.
        import concurrent.futures
        from asyncio import exceptions
        for name in ('CancelledError', 'InvalidStateError'):
            if type(exc) is getattr(concurrent.futures, name):
                return getattr(exceptions, name)(*exc.args).with_traceback(exc.__traceback__)
        return exc


    def _set_concurrent_future_state(concurrent, source):
        if source.cancelled():
            concurrent.cancel()
        if not concurrent.set_running_or_notify_cancel():
            return
        exception = source.exception()
        if exception is not None:
            concurrent.set_exception(_converted(exception))
        else:
            concurrent.set_result(source.result())


    def _copy_future_state(source, dest):
        if dest.cancelled():
            return
        if source.cancelled():
            dest.cancel()
            return
        exception = source.exception()
        if exception is not None:
            dest.set_exception(_converted(exception))
        else:
            dest.set_result(source.result())


    def _chain_future(source, destination):
        # The end of the one is the end of the other; either can be of a loop or of a thread.
        if not isfuture(source) and not _is_thread_future(source):
            raise TypeError('A future is required for source argument')
        if not isfuture(destination) and not _is_thread_future(destination):
            raise TypeError('A future is required for destination argument')
        source_loop = source.get_loop() if isfuture(source) else None
        dest_loop = destination.get_loop() if isfuture(destination) else None

        def _set_state(future, other):
            if isfuture(future):
                _copy_future_state(other, future)
            else:
                _set_concurrent_future_state(future, other)

        def _call_check_cancel(destination):
            if destination.cancelled():
                if source_loop is None or source_loop is dest_loop:
                    source.cancel()
                else:
                    source_loop.call_soon_threadsafe(source.cancel)

        def _call_set_state(source):
            if destination.cancelled() and dest_loop is not None and dest_loop.is_closed():
                return
            if dest_loop is None or dest_loop is source_loop:
                _set_state(destination, source)
            elif not dest_loop.is_closed():
                dest_loop.call_soon_threadsafe(_set_state, destination, source)

        destination.add_done_callback(_call_check_cancel)
        source.add_done_callback(_call_set_state)


    def wrap_future(future, *, loop=None):
        """A future of the loop for one of concurrent.futures."""
        if isfuture(future):
            return future
        assert _is_thread_future(future), f'concurrent.futures.Future is expected, got {future!r}'
        if loop is None:
            loop = _coroviz.get_event_loop()
        new_future = loop.create_future()
        _chain_future(future, new_future)
        return new_future
    """#
}
