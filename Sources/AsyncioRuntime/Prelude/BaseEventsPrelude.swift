/// `asyncio.base_events`: the part of the loop that is not in a hurry. Written in Python.
enum BaseEventsPrelude {
  static let source = #"""
    import _coroviz
    from _coroviz import AbstractEventLoop


    def _run_until_complete_cb(fut):
        if not fut.cancelled():
            if isinstance(fut.exception(), (SystemExit, KeyboardInterrupt)):
                # It comes out of run_forever by itself.
                return
        fut.get_loop().stop()


    class BaseEventLoop(AbstractEventLoop):
        """The part of the loop that is not in a hurry; scheduling is native."""

        _exception_handler = None
        _asyncgens_shutdown_called = False

        def __repr__(self):
            return (f'<{self.__class__.__name__} running={self.is_running()} '
                    f'closed={self.is_closed()} debug={self.get_debug()}>')

        def run_until_complete(self, future):
            """Run the loop until a future is done and give its result."""
            self._check_closed()
            self._check_running()
            new_task = not _coroviz.isfuture(future)
            if not new_task and future.get_loop() is self:
                pass
            elif _coroviz.iscoroutine(future):
                future = self.create_task(future)
            else:
                from asyncio.tasks import ensure_future
                future = ensure_future(future, loop=self)
            if new_task:
                future._log_destroy_pending = False
            future.add_done_callback(_run_until_complete_cb)
            try:
                self.run_forever()
            except:
                if new_task and future.done() and not future.cancelled():
                    # Its exception is the one on its way: it counts as seen.
                    future.exception()
                raise
            finally:
                future.remove_done_callback(_run_until_complete_cb)
            if not future.done():
                raise RuntimeError('Event loop stopped before Future completed.')
            return future.result()

        # Asynchronous generators

        def _asyncgen_firstiter_hook(self, agen):
            if self._asyncgens_shutdown_called:
                _coroviz.warn(f'asynchronous generator {agen!r} was scheduled after '
                              f'loop.shutdown_asyncgens() call', ResourceWarning)
            self._add_asyncgen(agen)

        def _asyncgen_finalizer_hook(self, agen):
            self._discard_asyncgen(agen)
            if not self.is_closed():
                self.call_soon_threadsafe(self.create_task, agen.aclose())

        async def shutdown_asyncgens(self):
            """Close all asynchronous generators that were begun and not ended."""
            self._asyncgens_shutdown_called = True
            closing = self._take_asyncgens()
            if not closing:
                return
            from asyncio.tasks import gather
            results = await gather(*[agen.aclose() for agen in closing], return_exceptions=True)
            for result, agen in zip(results, closing):
                if isinstance(result, Exception):
                    self.call_exception_handler({
                        'message': f'an error occurred during closing of asynchronous generator {agen!r}',
                        'exception': result,
                        'asyncgen': agen,
                    })

        # Executors

        async def shutdown_default_executor(self, timeout=None):
            """There is no executor, so there is nothing to wait for."""

        # Errors nobody handles

        def get_exception_handler(self):
            """What is called for errors nobody handles; None for the usual report."""
            return self._exception_handler

        def set_exception_handler(self, handler):
            """Have this called, with loop and context, for errors nobody handles."""
            if handler is not None and not callable(handler):
                raise TypeError(f'A callable object or None is expected, got {handler!r}')
            self._exception_handler = handler

        def default_exception_handler(self, context):
            """Write the usual report on stderr."""
            lines = [context.get('message') or 'Unhandled exception in event loop']
            for key in sorted(context):
                if key not in ('message', 'exception'):
                    lines.append(f'{key}: {context[key]!r}')
            _coroviz.log_error('\n'.join(lines), context.get('exception'))

        def call_exception_handler(self, context):
            """Report an error nobody handles."""
            if self._exception_handler is None:
                try:
                    self.default_exception_handler(context)
                except (SystemExit, KeyboardInterrupt):
                    raise
                except BaseException as exc:
                    _coroviz.log_error('Exception in default exception handler', exc)
                return
            try:
                self._exception_handler(self, context)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exc:
                try:
                    self.default_exception_handler({
                        'message': 'Unhandled error in exception handler',
                        'exception': exc,
                        'context': context,
                    })
                except (SystemExit, KeyboardInterrupt):
                    raise
                except BaseException as second:
                    _coroviz.log_error('Exception in default exception handler while handling '
                                       'an unexpected error in custom exception handler', second)
    """#
}
