/// `asyncio.tasks`: gather, wait, wait_for, shield, as_completed, ensure_future. Written in Python.
enum TasksPrelude {
  static let source = #"""
    import _coroviz
    from _coroviz import (Future, Task, _enter_task, _leave_task, _register_eager_task, _register_task,
                          _swap_current_task, _unregister_eager_task, _unregister_task, all_tasks, create_task,
                          current_task, iscoroutine, sleep)
    from asyncio.exceptions import CancelledError

    __all__ = ('Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait', 'wait_for',
               'as_completed', 'sleep', 'gather', 'shield', 'ensure_future', 'run_coroutine_threadsafe',
               'current_task', 'all_tasks', 'create_eager_task_factory', 'eager_task_factory', '_register_task',
               '_unregister_task', '_enter_task', '_leave_task')

    FIRST_COMPLETED = 'FIRST_COMPLETED'
    FIRST_EXCEPTION = 'FIRST_EXCEPTION'
    ALL_COMPLETED = 'ALL_COMPLETED'


    def ensure_future(coro_or_future, *, loop=None):
        """A future as it is, anything else that can be awaited as a task."""
        if _coroviz.isfuture(coro_or_future):
            if loop is not None and loop is not coro_or_future.get_loop():
                raise ValueError('The future belongs to a different loop than '
                                 'the one specified as the loop argument')
            return coro_or_future
        coro = coro_or_future
        if not iscoroutine(coro_or_future):
            if not _coroviz.isawaitable(coro_or_future):
                raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')

            async def _wrap_awaitable(awaitable):
                return await awaitable

            coro = _wrap_awaitable(coro_or_future)
        if loop is None:
            loop = _coroviz.get_event_loop()
        try:
            return loop.create_task(coro)
        except RuntimeError:
            if coro is coro_or_future:
                coro.close()
            raise


    async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
        """Wait for some or all of these futures; gives two sets, those that are done and the others."""
        if _coroviz.isfuture(fs) or iscoroutine(fs):
            raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
        if not fs:
            raise ValueError('Set of Tasks/Futures is empty.')
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f'Invalid return_when value: {return_when}')
        # Without doubles, in the order given.
        fs = list(dict.fromkeys(fs))
        if any(iscoroutine(f) for f in fs):
            raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
        return await _wait(fs, timeout, return_when, _coroviz.get_running_loop())


    def _release_waiter(waiter, *args):
        if not waiter.done():
            waiter.set_result(None)


    async def _wait(fs, timeout, return_when, loop):
        waiter = loop.create_future()
        _coroviz.label(waiter, 'any_of', len(fs))
        timeout_handle = None
        if timeout is not None:
            timeout_handle = loop.call_later(timeout, _release_waiter, waiter)
        _coroviz.group(waiter, return_when, fs, timeout_handle and timeout_handle.when())
        left = len(fs)

        def _on_completion(f):
            nonlocal left
            left -= 1
            if (left > 0 and return_when != FIRST_COMPLETED
                    and (return_when != FIRST_EXCEPTION or f.cancelled() or f.exception() is None)):
                return
            if timeout_handle is not None:
                timeout_handle.cancel()
            _release_waiter(waiter)

        for f in fs:
            f.add_done_callback(_on_completion)
        try:
            await waiter
        finally:
            if timeout_handle is not None:
                timeout_handle.cancel()
            for f in fs:
                f.remove_done_callback(_on_completion)

        done, pending = set(), set()
        for f in fs:
            (done if f.done() else pending).add(f)
        return done, pending


    async def wait_for(fut, timeout):
        """Wait for one future or coroutine; after so many seconds cancel it and raise TimeoutError."""
        if timeout is not None and timeout <= 0:
            # A coroutine that is out of time already must not even begin.
            fut = ensure_future(fut)
            if fut.done():
                return fut.result()
            await _cancel_and_wait(fut)
            try:
                return fut.result()
            except CancelledError as exc:
                raise TimeoutError from exc
        from asyncio import timeouts
        async with timeouts.timeout(timeout):
            return await fut


    async def _cancel_and_wait(fut):
        waiter = _coroviz.get_running_loop().create_future()
        _coroviz.label(waiter, 'any_of', 1)
        _coroviz.group(waiter, 'ALL_COMPLETED', [fut], None)
        import functools
        cb = functools.partial(_release_waiter, waiter)
        fut.add_done_callback(cb)
        try:
            fut.cancel()
            # Waiting for fut itself could not be cancelled reliably.
            await waiter
        finally:
            fut.remove_done_callback(cb)


    class _GatheringFuture(Future):
        # The future that stands for all children of a gather().

        def __init__(self, children, *, loop):
            super().__init__(loop=loop)
            self._children = children
            self._cancel_requested = False
            _coroviz.label(self, 'gather', len(children))

        def cancel(self, msg=None):
            if self.done():
                return False
            cancelled_any = False
            for child in self._children:
                if child.cancel(msg=msg):
                    cancelled_any = True
            if cancelled_any:
                # It ends once the children have.
                self._cancel_requested = True
            return cancelled_any


    def gather(*coros_or_futures, return_exceptions=False):
        """A future for the list of results of all these futures and coroutines."""
        if not coros_or_futures:
            outer = _coroviz.get_event_loop().create_future()
            outer.set_result([])
            return outer

        def _done_callback(fut):
            nonlocal nfinished
            nfinished += 1
            if outer is None or outer.done():
                if not fut.cancelled():
                    # Nobody will look at its exception: it counts as seen.
                    fut.exception()
                return
            if not return_exceptions:
                if fut.cancelled():
                    outer.set_exception(fut._make_cancelled_error())
                    return
                if fut.exception() is not None:
                    outer.set_exception(fut.exception())
                    return
            if nfinished == nfuts:
                results = [_result_of(child) for child in children]
                if outer._cancel_requested:
                    outer.set_exception(children[-1]._make_cancelled_error())
                else:
                    outer.set_result(results)

        known = {}
        children = []
        already_done = []
        nfuts = 0
        nfinished = 0
        loop = None
        outer = None
        for arg in coros_or_futures:
            fut = known.get(arg)
            if fut is None:
                fut = ensure_future(arg, loop=loop)
                if loop is None:
                    loop = fut.get_loop()
                if fut is not arg:
                    # Only gather knows this task.
                    fut._log_destroy_pending = False
                nfuts += 1
                known[arg] = fut
                if fut.done():
                    already_done.append(fut)
                else:
                    fut.add_done_callback(_done_callback)
            children.append(fut)

        outer = _GatheringFuture(children, loop=loop)
        _coroviz.group(outer, 'gather_all' if return_exceptions else 'gather', children, None)
        for fut in already_done:
            _done_callback(fut)
        return outer


    def _result_of(fut):
        # What stands for a child in the list of gather(return_exceptions=True).
        if fut.cancelled():
            message = fut._cancel_message
            return CancelledError('' if message is None else message)
        exc = fut.exception()
        return fut.result() if exc is None else exc


    def shield(arg):
        """A future that ends as the inner one does; to cancel it does not cancel the inner one."""
        inner = ensure_future(arg)
        if inner.done():
            return inner
        outer = inner.get_loop().create_future()
        _coroviz.label_as(outer, inner)

        def _inner_done_callback(inner):
            if outer.cancelled():
                if not inner.cancelled():
                    # It counts as seen.
                    inner.exception()
            elif inner.cancelled():
                outer.cancel()
            elif inner.exception() is not None:
                outer.set_exception(inner.exception())
            else:
                outer.set_result(inner.result())

        def _outer_done_callback(outer):
            if not inner.done():
                inner.remove_done_callback(_inner_done_callback)

        inner.add_done_callback(_inner_done_callback)
        outer.add_done_callback(_outer_done_callback)
        return outer


    class _AsCompletedIterator:
        # Gives futures (async for) or coroutines (for) in the order of their ends.

        def __init__(self, aws, timeout):
            from asyncio.queues import _Completions
            self._done = _Completions()
            self._timeout_handle = None
            loop = _coroviz.get_event_loop()
            # A dict serves as a set that keeps the order given.
            todo = dict.fromkeys(ensure_future(aw, loop=loop) for aw in dict.fromkeys(aws))
            for f in todo:
                f.add_done_callback(self._handle_completion)
            if todo and timeout is not None:
                self._timeout_handle = loop.call_later(timeout, self._handle_timeout)
            until = self._timeout_handle and self._timeout_handle.when()
            _coroviz.group(self._done._trace, 'completions', list(todo), until)
            self._todo = todo
            self._todo_left = len(todo)

        def __aiter__(self):
            return self

        def __iter__(self):
            return self

        async def __anext__(self):
            if not self._todo_left:
                raise StopAsyncIteration
            self._todo_left -= 1
            return await self._wait_for_one()

        def __next__(self):
            if not self._todo_left:
                raise StopIteration
            self._todo_left -= 1
            return self._wait_for_one(resolve=True)

        def _handle_timeout(self):
            for f in self._todo:
                f.remove_done_callback(self._handle_completion)
                # None tells the one who waits that the time is over.
                self._done.put_nowait(None)
            self._todo.clear()

        def _handle_completion(self, f):
            if not self._todo:
                return
            del self._todo[f]
            self._done.put_nowait(f)
            if not self._todo and self._timeout_handle is not None:
                self._timeout_handle.cancel()

        async def _wait_for_one(self, resolve=False):
            f = await self._done.get()
            if f is None:
                raise TimeoutError
            return f.result() if resolve else f


    def as_completed(fs, *, timeout=None):
        """Iterate over futures in the order they end."""
        if _coroviz.isawaitable(fs):
            raise TypeError(f'expects an iterable of awaitables, not {type(fs).__name__}')
        return _AsCompletedIterator(fs, timeout)


    def create_eager_task_factory(custom_task_constructor):
        """A task factory whose tasks run their first step at once."""

        def factory(loop, coro, *, name=None, context=None):
            return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)

        return factory


    eager_task_factory = create_eager_task_factory(Task)


    def run_coroutine_threadsafe(coro, loop):
        """Run a coroutine in the loop of another thread; gives a future of concurrent.futures for its result."""
        if not iscoroutine(coro):
            raise TypeError('A coroutine object is required')
        from concurrent.futures import Future as ThreadFuture
        from asyncio.futures import _chain_future
        future = ThreadFuture()

        def callback():
            try:
                _chain_future(ensure_future(coro, loop=loop), future)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exc:
                if future.set_running_or_notify_cancel():
                    future.set_exception(exc)
                raise

        loop.call_soon_threadsafe(callback)
        return future
    """#
}
