/// `asyncio.taskgroups`: TaskGroup. Written in Python.
enum TaskGroupsPrelude {
  static let source = #"""
    import _coroviz
    from asyncio.exceptions import CancelledError


    class TaskGroup:
        """An asynchronous context manager that waits for the tasks made in it.

        The first task that fails cancels the others; the failures come out as
        one ExceptionGroup.
        """

        def __init__(self):
            self._entered = False
            self._exiting = False
            self._aborting = False
            self._loop = None
            self._parent_task = None
            self._parent_cancel_requested = False
            # A dict serves as a set that keeps the order of making.
            self._tasks = {}
            self._errors = []
            self._base_error = None
            self._on_completed_fut = None

        def __repr__(self):
            info = ''
            if self._tasks:
                info += f' tasks={len(self._tasks)}'
            if self._errors:
                info += f' errors={len(self._errors)}'
            if self._aborting:
                info += ' cancelling'
            elif self._entered:
                info += ' entered'
            return f'<TaskGroup{info}>'

        async def __aenter__(self):
            if self._entered:
                raise RuntimeError(f'TaskGroup {self!r} has already been entered')
            if self._loop is None:
                self._loop = _coroviz.get_running_loop()
            self._parent_task = _coroviz.current_task(self._loop)
            if self._parent_task is None:
                raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
            self._entered = True
            self._trace = _coroviz.resource('task_group')
            _coroviz.group(self._trace, 'task_group', [], None)
            return self

        async def __aexit__(self, et, exc, tb):
            self._exiting = True
            if _is_base_error(exc) and self._base_error is None:
                self._base_error = exc
            cancellation = exc if et is not None and issubclass(et, CancelledError) else None
            if et is not None and not self._aborting:
                self._abort()

            # The parent can be cancelled while it waits, even several times.
            while self._tasks:
                if self._on_completed_fut is None:
                    self._on_completed_fut = self._loop.create_future()
                    _coroviz.label(self._on_completed_fut, 'resource', self._trace)
                try:
                    await self._on_completed_fut
                except CancelledError as error:
                    if not self._aborting:
                        cancellation = error
                        self._abort()
                self._on_completed_fut = None

            if self._base_error is not None:
                raise self._base_error
            if self._parent_cancel_requested and self._parent_task.uncancel() == 0:
                # The group itself had asked for it, and nobody else.
                cancellation = None
            if cancellation is not None and not self._errors:
                raise cancellation
            if et is not None and not issubclass(et, CancelledError):
                self._errors.append(exc)
            if self._errors:
                self._renew_cancellation()
                try:
                    raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
                finally:
                    self._errors = None

        def create_task(self, coro, *, name=None, context=None):
            """Make a task of this group."""
            problem = None
            if not self._entered:
                problem = 'has not been entered'
            elif self._exiting and not self._tasks:
                problem = 'is finished'
            elif self._aborting:
                problem = 'is shutting down'
            if problem is not None:
                coro.close()
                raise RuntimeError(f'TaskGroup {self!r} {problem}')
            if context is None:
                task = self._loop.create_task(coro, name=name)
            else:
                task = self._loop.create_task(coro, name=name, context=context)
            _coroviz.joined(self._trace, task)
            if task.done():
                self._on_task_done(task)
            else:
                self._tasks[task] = True
                task.add_done_callback(self._on_task_done)
            return task

        def _renew_cancellation(self):
            # Cancelled from outside while errors are reported: the request must not be lost.
            if self._parent_task.cancelling():
                self._parent_task.uncancel()
                self._parent_task.cancel()

        def _abort(self):
            self._aborting = True
            for task in list(self._tasks):
                if not task.done():
                    task.cancel()

        def _on_task_done(self, task):
            self._tasks.pop(task, None)
            waiter = self._on_completed_fut
            if waiter is not None and not self._tasks and not waiter.done():
                waiter.set_result(True)
            if task.cancelled():
                return
            exc = task.exception()
            if exc is None:
                return
            self._errors.append(exc)
            if _is_base_error(exc) and self._base_error is None:
                self._base_error = exc
            if self._parent_task.done():
                self._loop.call_exception_handler({
                    'message': f'Task {task!r} has errored out but its parent '
                               f'task {self._parent_task} is already completed',
                    'exception': exc,
                    'task': task,
                })
            elif not self._aborting and not self._parent_cancel_requested:
                # Get the parent out of whatever it awaits in the body.
                self._abort()
                self._parent_cancel_requested = True
                self._parent_task.cancel()


    def _is_base_error(exc):
        return isinstance(exc, (SystemExit, KeyboardInterrupt))
    """#
}
