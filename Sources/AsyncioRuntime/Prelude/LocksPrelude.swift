/// `asyncio.locks`: Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier. Written in Python.
enum LocksPrelude {
  static let source = #"""
    import collections

    import _coroviz
    from asyncio.exceptions import BrokenBarrierError, CancelledError


    class _Resource:
        # What Lock, Event and the others share: a loop of their own, found when
        # the first task has to wait, and a number in the trace.

        _loop = None

        def _get_loop(self):
            running = _coroviz.running_loop()
            if self._loop is None:
                self._loop = running
            elif self._loop is not running:
                raise RuntimeError(f'{self!r} is bound to a different event loop')
            return running

        def _new_waiter(self):
            waiter = self._get_loop().create_future()
            _coroviz.label(waiter, 'resource', self._trace)
            return waiter

        def _format(self, state):
            if self._waiters:
                state = f'{state}, waiters:{len(self._waiters)}'
            return f'<{object.__repr__(self)[1:-1]} [{state}]>'


    class _Holdable(_Resource):
        # For `async with`.

        async def __aenter__(self):
            await self.acquire()

        async def __aexit__(self, exc_type, exc, tb):
            self.release()


    class Lock(_Holdable):
        """A mutual exclusion lock for tasks; those who wait get it in the order they came."""

        def __init__(self):
            self._waiters = None
            self._locked = False
            self._trace = _coroviz.resource('lock')

        def __repr__(self):
            return self._format('locked' if self._locked else 'unlocked')

        def locked(self):
            """Whether some task holds it."""
            return self._locked

        async def acquire(self):
            """Wait until nobody holds the lock, then hold it."""
            if not self._locked and (not self._waiters or all(w.cancelled() for w in self._waiters)):
                self._set_locked(True)
                return True
            if self._waiters is None:
                self._waiters = collections.deque()
            waiter = self._new_waiter()
            self._waiters.append(waiter)
            try:
                try:
                    await waiter
                finally:
                    self._waiters.remove(waiter)
            except CancelledError:
                # It may have been this task's turn: pass it on.
                if not self._locked:
                    self._wake_up_first()
                raise
            self._set_locked(True)
            return True

        def release(self):
            """Stop holding the lock; the first task that waits goes on."""
            if not self._locked:
                raise RuntimeError('Lock is not acquired.')
            self._set_locked(False)
            self._wake_up_first()

        def _set_locked(self, locked):
            self._locked = locked
            _coroviz.changed(self._trace, locked)

        def _wake_up_first(self):
            if self._waiters:
                first = self._waiters[0]
                # One that is done has been woken already and will take the lock.
                if not first.done():
                    first.set_result(True)


    class Event(_Resource):
        """A flag that tasks can wait for."""

        def __init__(self):
            self._waiters = collections.deque()
            self._value = False
            self._trace = self._make_trace()

        def __repr__(self):
            return self._format('set' if self._value else 'unset')

        def is_set(self):
            """Whether the flag is set."""
            return self._value

        def set(self):
            """Set the flag: every task that waits goes on."""
            if self._value:
                return
            self._value = True
            self._tell()
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

        def clear(self):
            """Take the flag back: who waits from now on, waits."""
            self._value = False
            self._tell()

        async def wait(self):
            """Wait until the flag is set."""
            if self._value:
                return True
            waiter = self._new_waiter()
            self._waiters.append(waiter)
            try:
                await waiter
                return True
            finally:
                self._waiters.remove(waiter)

        def _make_trace(self):
            return _coroviz.resource('event')

        def _tell(self):
            _coroviz.changed(self._trace, self._value)


    class Condition(_Holdable):
        """A lock whose holder can wait for a notice; while it waits, others can hold the lock."""

        def __init__(self, lock=None):
            if lock is None:
                lock = Lock()
            self._lock = lock
            self.locked = lock.locked
            self.acquire = lock.acquire
            self.release = lock.release
            self._waiters = collections.deque()
            self._trace = self._make_trace()

        def __repr__(self):
            return self._format('locked' if self.locked() else 'unlocked')

        async def wait(self):
            """Let the lock go, wait for a notice, take the lock again."""
            if not self.locked():
                raise RuntimeError('cannot wait on un-acquired lock')
            waiter = self._new_waiter()
            self.release()
            try:
                try:
                    self._waiters.append(waiter)
                    try:
                        await waiter
                        return True
                    finally:
                        self._waiters.remove(waiter)
                finally:
                    await self._acquire_again()
            except BaseException:
                # The notice may have been meant for this task: give it to another.
                self._notify(1)
                raise

        async def _acquire_again(self):
            # The caller of wait() holds the lock afterwards, come what may. Of
            # several cancellations meanwhile, the last one is raised then.
            cancelled = None
            while True:
                try:
                    await self.acquire()
                    break
                except CancelledError as error:
                    cancelled = error
            if cancelled is not None:
                try:
                    raise cancelled
                finally:
                    cancelled = None

        async def wait_for(self, predicate):
            """Wait, notice after notice, until the predicate holds."""
            answer = predicate()
            while not answer:
                await self.wait()
                answer = predicate()
            return answer

        def notify(self, n=1):
            """Have up to n tasks that wait go on, once they get the lock."""
            if not self.locked():
                raise RuntimeError('cannot notify on un-acquired lock')
            self._notify(n)

        def _notify(self, n):
            woken = 0
            for waiter in self._waiters:
                if woken >= n:
                    break
                if not waiter.done():
                    woken += 1
                    waiter.set_result(False)

        def notify_all(self):
            """Have all tasks that wait go on, once they get the lock."""
            self.notify(len(self._waiters))

        def _make_trace(self):
            return _coroviz.resource('condition')


    class Semaphore(_Holdable):
        """A counter of free places; a task that finds none waits."""

        def __init__(self, value=1):
            if value < 0:
                raise ValueError('Semaphore initial value must be >= 0')
            self._waiters = None
            self._value = value
            self._trace = _coroviz.resource('semaphore')
            self._tell()

        def __repr__(self):
            return self._format('locked' if self.locked() else f'unlocked, value:{self._value}')

        def locked(self):
            """Whether a task that comes now would have to wait."""
            if self._value == 0:
                return True
            return any(not w.cancelled() for w in self._waiters or ())

        async def acquire(self):
            """Take a place; wait for one if there is none."""
            if not self.locked():
                _coroviz.place_taken(self._trace)
                self._value -= 1
                self._tell()
                return True
            if self._waiters is None:
                self._waiters = collections.deque()
            waiter = self._new_waiter()
            self._waiters.append(waiter)
            try:
                try:
                    await waiter
                finally:
                    self._waiters.remove(waiter)
            except CancelledError:
                if waiter.done() and not waiter.cancelled():
                    # It had been given a place and can't take it.
                    self._value += 1
                    self._tell()
                raise
            finally:
                while self._value > 0 and self._wake_up_next():
                    pass
            _coroviz.place_taken(self._trace)
            return True

        def release(self):
            """Give a place back; the first task that waits gets it."""
            _coroviz.place_released(self._trace)
            self._value += 1
            self._tell()
            self._wake_up_next()

        def _wake_up_next(self):
            for waiter in self._waiters or ():
                if not waiter.done():
                    self._value -= 1
                    self._tell()
                    waiter.set_result(True)
                    return True
            return False

        def _tell(self):
            _coroviz.changed(self._trace, self._value)


    class BoundedSemaphore(Semaphore):
        """A semaphore that must not be released more often than it was acquired."""

        def __init__(self, value=1):
            self._bound_value = value
            super().__init__(value)

        def release(self):
            """Give a place back."""
            if self._value >= self._bound_value:
                raise ValueError('BoundedSemaphore released too many times')
            super().release()


    class _BarrierLock(Lock):
        # The lock inside a barrier, which the trace takes for the barrier itself.

        def __init__(self, trace):
            self._waiters = None
            self._locked = False
            self._trace = trace

        def _set_locked(self, locked):
            self._locked = locked


    class _BarrierCondition(Condition):

        def _make_trace(self):
            return self._lock._trace


    class Barrier(_Resource):
        """A place where tasks wait until a number of them has come."""

        # Its state is one of 'filling', 'draining', 'resetting', 'broken'.

        def __init__(self, parties):
            if parties < 1:
                raise ValueError('parties must be > 0')
            self._trace = _coroviz.resource('barrier')
            self._cond = _BarrierCondition(_BarrierLock(self._trace))
            self._parties = parties
            self._state = 'filling'
            self._count = 0
            self._tell()

        def __repr__(self):
            state = self._state
            if not self.broken:
                state += f', waiters:{self.n_waiting}/{self.parties}'
            return f'<{object.__repr__(self)[1:-1]} [{state}]>'

        async def __aenter__(self):
            return await self.wait()

        async def __aexit__(self, *args):
            pass

        async def wait(self):
            """Wait until all have come; gives each task a number of its own."""
            async with self._cond:
                await self._block()
                try:
                    index = self._count
                    self._count += 1
                    self._tell()
                    if index + 1 == self._parties:
                        self._enter_state('draining')
                    else:
                        await self._wait()
                    return index
                finally:
                    self._count -= 1
                    self._tell()
                    self._exit()

        async def _block(self):
            # Those who come early for the next turn wait here for the end of this one.
            await self._cond.wait_for(lambda: self._state not in ('draining', 'resetting'))
            if self._state == 'broken':
                raise BrokenBarrierError('Barrier aborted')

        async def _wait(self):
            await self._cond.wait_for(lambda: self._state != 'filling')
            if self._state in ('broken', 'resetting'):
                raise BrokenBarrierError('Abort or reset of barrier')

        def _exit(self):
            if self._count == 0:
                if self._state in ('resetting', 'draining'):
                    self._state = 'filling'
                self._cond.notify_all()

        def _enter_state(self, state):
            self._state = state
            self._cond.notify_all()

        async def reset(self):
            """Send those who wait away with a BrokenBarrierError and begin anew."""
            async with self._cond:
                self._enter_state('resetting' if self._count > 0 else 'filling')

        async def abort(self):
            """Break the barrier for good."""
            async with self._cond:
                self._enter_state('broken')

        def _tell(self):
            _coroviz.changed(self._trace, self._count, self._parties)

        @property
        def parties(self):
            """How many tasks it takes."""
            return self._parties

        @property
        def n_waiting(self):
            """How many have come so far."""
            return self._count if self._state == 'filling' else 0

        @property
        def broken(self):
            """Whether it was aborted."""
            return self._state == 'broken'
    """#
}
