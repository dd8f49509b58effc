/// `concurrent.futures`, with simulated threads. Written in Python.
enum ConcurrentFuturesPrelude {
  static let source = #"""
    import _threads
    import threading
    from threading import _deadline, _wait, _wake
    from time import monotonic

    FIRST_COMPLETED = 'FIRST_COMPLETED'
    FIRST_EXCEPTION = 'FIRST_EXCEPTION'
    ALL_COMPLETED = 'ALL_COMPLETED'

    __all__ = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError',
               'InvalidStateError', 'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed',
               'ProcessPoolExecutor', 'ThreadPoolExecutor']

    TimeoutError = TimeoutError


    class Error(Exception):
        """Base class of the exceptions of this module."""


    class CancelledError(Error):
        """The future was cancelled."""


    class InvalidStateError(Error):
        """The future has its result already."""


    class BrokenExecutor(RuntimeError):
        """The executor can run nothing any more."""


    for _type in (Error, CancelledError, InvalidStateError, BrokenExecutor):
        _type.__module__ = 'concurrent.futures._base'
    del _type

    _words = {'PENDING': 'pending', 'RUNNING': 'running', 'CANCELLED': 'cancelled',
              'CANCELLED_AND_NOTIFIED': 'cancelled', 'FINISHED': 'finished'}


    class Future:
        """The result of a call in another thread."""

        def __init__(self):
            self._state = 'PENDING'
            self._result = None
            self._exception = None
            self._done_callbacks = []
            # Threads that block until it is done.
            self._joiners = []

        def __repr__(self):
            text = f'<{self.__class__.__name__} at {id(self):#x} state={_words[self._state]}'
            if self._state == 'FINISHED':
                if self._exception:
                    text += f' raised {self._exception.__class__.__name__}'
                else:
                    text += f' returned {self._result.__class__.__name__}'
            return text + '>'

        def cancel(self):
            """Cancel the call if it has not begun; whether it is cancelled."""
            if self._state in ('RUNNING', 'FINISHED'):
                return False
            if self._state == 'PENDING':
                self._state = 'CANCELLED'
                _wake(self._joiners)
                self._invoke_callbacks()
            return True

        def cancelled(self):
            return self._state in ('CANCELLED', 'CANCELLED_AND_NOTIFIED')

        def running(self):
            return self._state == 'RUNNING'

        def done(self):
            return self._state in ('CANCELLED', 'CANCELLED_AND_NOTIFIED', 'FINISHED')

        def result(self, timeout=None):
            """The result; blocks until there is one, so many seconds at most."""
            self._wait(timeout)
            if self._exception:
                try:
                    raise self._exception
                finally:
                    self = None
            return self._result

        def exception(self, timeout=None):
            """The exception, or None; blocks as result() does."""
            self._wait(timeout)
            return self._exception

        def _wait(self, timeout):
            if not _wait(self._joiners, self.done, _deadline(timeout)):
                raise TimeoutError()
            if self.cancelled():
                raise CancelledError()

        def add_done_callback(self, fn):
            """Have this called with the future once it is done."""
            if not self.done():
                self._done_callbacks.append(fn)
                return
            self._call(fn)

        def _invoke_callbacks(self):
            for fn in self._done_callbacks:
                self._call(fn)

        def _call(self, fn):
            try:
                fn(self)
            except Exception as error:
                _threads.report(f'exception calling callback for {self!r}', error)

        # For executors

        _worker = None

        def _busy_until(self):
            # Until when the call blocks, for those who watch; None if it does not.
            return None if self._worker is None else _threads.deadline(self._worker)

        def set_running_or_notify_cancel(self):
            if self._state == 'CANCELLED':
                self._state = 'CANCELLED_AND_NOTIFIED'
                return False
            if self._state == 'PENDING':
                self._state = 'RUNNING'
                return True
            raise RuntimeError('Future in unexpected state')

        def set_result(self, result):
            self._check_open()
            self._result = result
            self._finish()

        def set_exception(self, exception):
            self._check_open()
            self._exception = exception
            self._finish()

        def _check_open(self):
            if self.done():
                raise InvalidStateError(f'{self._state}: {self!r}')

        def _finish(self):
            self._state = 'FINISHED'
            _wake(self._joiners)
            self._invoke_callbacks()

        __class_getitem__ = classmethod(type(list[int]))


    Future.__module__ = 'concurrent.futures._base'


    class _Results(tuple):

        done = property(lambda self: self[0])
        not_done = property(lambda self: self[1])

        def __repr__(self):
            return f'DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})'


    def wait(fs, timeout=None, return_when=ALL_COMPLETED):
        """Block until some or all of these futures are done; gives two sets, done and not done."""
        fs = list(dict.fromkeys(fs))

        def is_over():
            done = [f for f in fs if f.done()]
            if return_when == FIRST_COMPLETED and done:
                return True
            if return_when == FIRST_EXCEPTION and any(not f.cancelled() and f._exception is not None for f in done):
                return True
            return len(done) == len(fs)

        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f'Invalid return condition: {return_when!r}')
        _wait_for_any(fs, is_over, _deadline(timeout))
        done, not_done = set(), set()
        for f in fs:
            (done if f.done() else not_done).add(f)
        return _Results((done, not_done))


    def _wait_for_any(fs, is_over, deadline):
        me = _threads.current()
        while not is_over():
            waiting = [f for f in fs if not f.done()]
            for f in waiting:
                f._joiners.append(me)
            try:
                if not _threads.park(deadline):
                    return is_over()
            finally:
                for f in waiting:
                    f._joiners.remove(me)
        return True


    def as_completed(fs, timeout=None):
        """Give the futures in the order in which they end."""
        deadline = _deadline(timeout)
        left = list(dict.fromkeys(fs))
        total = len(left)
        order = []
        for f in left:
            if not f.done():
                f._done_callbacks.append(order.append)
            else:
                order.append(f)
        while left:
            if not order and not _wait_for_any(left, lambda: bool(order), deadline):
                raise TimeoutError(f'{len(left)} (of {total}) futures unfinished')
            f = order.pop(0)
            left.remove(f)
            yield f


    class Executor:
        """What runs calls."""

        def submit(self, fn, /, *args, **kwargs):
            raise NotImplementedError()

        def map(self, fn, *iterables, timeout=None, chunksize=1):
            """The results of calls with the items of the iterables, in their order."""
            deadline = _deadline(timeout)
            fs = [self.submit(fn, *args) for args in zip(*iterables)]

            def results():
                try:
                    fs.reverse()
                    while fs:
                        left = None if deadline is None else deadline - monotonic()
                        yield fs.pop().result(left)
                finally:
                    for f in fs:
                        f.cancel()

            return results()

        def shutdown(self, wait=True, *, cancel_futures=False):
            pass

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_val, exc_tb):
            self.shutdown(wait=True)
            return False


    class _Worker(threading.Thread):
        # A thread of a pool. While there is nothing to do it only has a name.

        def __init__(self, pool, name):
            super().__init__(name=name)
            self._pool = pool
            self._is_started = True

        def begin(self, now):
            self._is_ended = False
            self._bootstrap(now)

        def run(self):
            pool = self._pool
            if self in threading._idle:
                threading._idle.remove(self)
            if pool._initializer is not None and not self._is_ready:
                self._is_ready = True
                try:
                    pool._initializer(*pool._initargs)
                except BaseException as error:
                    _threads.report('Exception in initializer:', error)
                    pool._break()
                    return
            while pool._work:
                future, fn, args, kwargs = pool._work.pop(0)
                if not future.set_running_or_notify_cancel():
                    continue
                future._worker = _threads.current()
                try:
                    result = fn(*args, **kwargs)
                except (KeyboardInterrupt, _threads.Deadlock):
                    raise
                except BaseException as error:
                    future.set_exception(error)
                    future = error = None
                else:
                    future.set_result(result)
                    future = result = None
            pool._idle.append(self)
            if not pool._shutdown:
                threading._idle.append(self)
                _threads.idle()

        _is_ready = False


    class BrokenThreadPool(BrokenExecutor):
        """A worker could not begin."""


    BrokenThreadPool.__module__ = 'concurrent.futures.thread'
    _pools = 0


    class ThreadPoolExecutor(Executor):
        """Runs calls in threads, so many at a time. Without a number there are 8: coroviz has 4 processors."""

        def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
            global _pools
            if max_workers is None:
                max_workers = 8
            if max_workers <= 0:
                raise ValueError('max_workers must be greater than 0')
            if initializer is not None and not callable(initializer):
                raise TypeError('initializer must be a callable')
            self._max_workers = max_workers
            self._thread_name_prefix = thread_name_prefix or f'ThreadPoolExecutor-{_pools}'
            if not thread_name_prefix:
                _pools += 1
            self._initializer = initializer
            self._initargs = initargs
            self._threads = []
            self._idle = []
            self._work = []
            self._shutdown = False
            self._broken = False

        def submit(self, fn, /, *args, **kwargs):
            """Have a function called in a thread; gives the future of its result."""
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError('cannot schedule new futures after shutdown')
            future = Future()
            self._work.append((future, fn, args, kwargs))
            if self._idle:
                # It runs when the thread that submits blocks.
                self._idle.pop(0).begin(False)
            elif len(self._threads) < self._max_workers:
                worker = _Worker(self, f'{self._thread_name_prefix}_{len(self._threads)}')
                self._threads.append(worker)
                # A new thread runs at once.
                worker.begin(True)
            return future

        def shutdown(self, wait=True, *, cancel_futures=False):
            """Take no more calls; wait for those that were taken."""
            self._shutdown = True
            if cancel_futures:
                work, self._work = self._work, []
                for future, *_ in work:
                    future.cancel()
            for worker in self._threads:
                if worker in threading._idle:
                    threading._idle.remove(worker)
            if wait:
                for worker in self._threads:
                    worker.join()

        def _break(self):
            self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
            work, self._work = self._work, []
            for future, *_ in work:
                future.set_exception(BrokenThreadPool(self._broken))


    ThreadPoolExecutor.__module__ = 'concurrent.futures.thread'
    Executor.__module__ = 'concurrent.futures._base'


    class ProcessPoolExecutor(Executor):
        """Not in coroviz."""

        def __init__(self, *args, **kwargs):
            raise NotImplementedError('concurrent.futures.ProcessPoolExecutor: coroviz has no processes; '
                                      'ThreadPoolExecutor does the same in threads')


    ProcessPoolExecutor.__module__ = 'concurrent.futures.process'
    """#
}
