/// `asyncio.base_events`: the part of the loop that is not in a hurry. Written in Python.
enum BaseEventsPrelude {
  static let source = #"""
    import _coroviz
    from _coroviz import AbstractEventLoop

    __all__ = 'BaseEventLoop', 'Server'


    def _run_until_complete_cb(fut):
        if not fut.cancelled():
            if isinstance(fut.exception(), (SystemExit, KeyboardInterrupt)):
                # It comes out of run_forever by itself.
                return
        fut.get_loop().stop()


    _traceback_titles = {
        'source_traceback': 'Object created at (most recent call last):',
        'handle_traceback': 'Handle created at (most recent call last):',
    }


    class BaseEventLoop(AbstractEventLoop):
        """The part of the loop that is not in a hurry; scheduling is native."""

        _exception_handler = None
        _asyncgens_shutdown_called = False
        _executor_shutdown_called = False
        _default_executor = None
        _current_handle = None

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

        def run_in_executor(self, executor, func, *args):
            """Call a function in another thread; gives a future for its result."""
            self._check_closed()
            if self._debug:
                self._check_callback(func, 'run_in_executor')
            if executor is None:
                executor = self._default_executor
                self._check_default_executor()
                if executor is None:
                    from concurrent.futures import ThreadPoolExecutor
                    executor = self._default_executor = ThreadPoolExecutor(thread_name_prefix='asyncio')
            from asyncio.futures import wrap_future
            inner = executor.submit(func, *args)
            future = wrap_future(inner, loop=self)
            _coroviz.label(future, 'thread', getattr(inner, '_busy_until', lambda: None)())
            return future

        def set_default_executor(self, executor):
            """Have calls without an executor of their own run in this one."""
            from concurrent.futures import ThreadPoolExecutor
            if not isinstance(executor, ThreadPoolExecutor):
                raise TypeError('executor must be ThreadPoolExecutor instance')
            self._default_executor = executor

        def _check_default_executor(self):
            if self._executor_shutdown_called:
                raise RuntimeError('Executor shutdown has been called')

        async def shutdown_default_executor(self, timeout=None):
            """Wait until the calls in the default executor have ended."""
            self._executor_shutdown_called = True
            if self._default_executor is None:
                return
            from threading import Thread
            future = self.create_future()
            thread = Thread(target=self._do_shutdown, args=(future,))
            thread._is_told = False
            thread.start()
            try:
                from asyncio import timeouts
                async with timeouts.timeout(timeout):
                    await future
            except TimeoutError:
                _coroviz.warn(f'The executor did not finishing joining its threads within {timeout} seconds.',
                              RuntimeWarning)
                self._default_executor.shutdown(wait=False)
            else:
                thread.join()

        def _do_shutdown(self, future):
            from asyncio.futures import _set_result_unless_cancelled
            try:
                self._default_executor.shutdown(wait=True)
                if not self.is_closed():
                    self.call_soon_threadsafe(_set_result_unless_cancelled, future, None)
            except Exception as ex:
                if not self.is_closed() and not future.cancelled():
                    self.call_soon_threadsafe(future.set_exception, ex)

        def close(self):
            """Drop what is scheduled; nothing can be scheduled any more."""
            if self.is_closed():
                return
            if self._debug and not self.is_running():
                _coroviz.log(10, f'Close {self!r}', None)
            super().close()
            self._executor_shutdown_called = True
            executor = self._default_executor
            if executor is not None:
                self._default_executor = None
                executor.shutdown(wait=False)

        # Debug mode

        def set_debug(self, enabled):
            """Switch debug mode on or off."""
            self._debug = enabled
            if self.is_running():
                self.call_soon_threadsafe(self._set_coroutine_origin_tracking, enabled)

        def _check_callback(self, callback, method):
            from asyncio.coroutines import iscoroutinefunction
            if _coroviz.iscoroutine(callback) or iscoroutinefunction(callback):
                raise TypeError(f'coroutines cannot be used with {method}()')
            if not callable(callback):
                raise TypeError(f'a callable object was expected by {method}(), got {callback!r}')

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
            """Write the usual report to the logger 'asyncio', which shows it on stderr."""
            lines = [context.get('message') or 'Unhandled exception in event loop']
            for key in sorted(context):
                if key in ('message', 'exception'):
                    continue
                value = context[key]
                if key in _traceback_titles:
                    lines.append(f'{key}: {_traceback_titles[key]}')
                    for file, line, name, source in value:
                        lines.append(f'  File "{file}", line {line}, in {name}')
                        if source:
                            lines.append(f'    {source}')
                else:
                    lines.append(f'{key}: {value!r}')
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
                thing = context.get('task') or context.get('future') or context.get('handle')
                ctx = None if thing is None else _coroviz.context_of(thing)
                if ctx is None:
                    self._exception_handler(self, context)
                else:
                    ctx.run(self._exception_handler, self, context)
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


    # What needs sockets, pipes or processes

    def _refuse(name):
        raise NotImplementedError(f'loop.{name}: coroviz has no network, no processes and no files')


    def _refusal(name, is_coroutine):

        def refuse(self, *args, **kwargs):
            _refuse(name)

        async def refuse_later(self, *args, **kwargs):
            _refuse(name)

        method = refuse_later if is_coroutine else refuse
        method.__name__ = name
        method.__qualname__ = f'BaseEventLoop.{name}'
        return method


    for _name in ('add_reader', 'remove_reader', 'add_writer', 'remove_writer'):
        setattr(BaseEventLoop, _name, _refusal(_name, False))
    for _name in ('getaddrinfo', 'getnameinfo', 'create_connection', 'create_server', 'create_unix_connection',
                  'create_unix_server', 'create_datagram_endpoint', 'connect_accepted_socket',
                  'connect_read_pipe', 'connect_write_pipe', 'start_tls', 'sendfile', 'sock_accept',
                  'sock_connect', 'sock_recv', 'sock_recv_into', 'sock_recvfrom', 'sock_recvfrom_into',
                  'sock_sendall', 'sock_sendto', 'sock_sendfile', 'subprocess_exec', 'subprocess_shell'):
        setattr(BaseEventLoop, _name, _refusal(_name, True))
    del _name


    class Server:
        """What loop.create_server() would give."""

        def __init__(self, *args, **kwargs):
            raise NotImplementedError('asyncio.Server: coroviz has no network')
    """#
}
