/// `threading`'s locks, conditions, events, semaphores and barriers. Written in Python.
enum ThreadLocksPrelude {
  static let source = #"""
    import collections

    import _threads
    from time import monotonic


    def _deadline(timeout):
        return None if timeout is None else monotonic() + max(0, timeout)


    def _wait(waiters, is_over, deadline):
        # Blocks until something is so, or until a moment; says whether it is.
        me = _threads.current()
        while not is_over():
            waiters.append(me)
            try:
                if not _threads.park(deadline):
                    return is_over()
            finally:
                waiters.remove(me)
        return True


    def _wake(waiters):
        for ident in waiters:
            _threads.unpark(ident)


    class _Lock:

        def __init__(self):
            self._is_locked = False
            self._waiters = []

        def __repr__(self):
            state = 'locked' if self._is_locked else 'unlocked'
            return f'<{state} _thread.lock object at {id(self):#x}>'

        def acquire(self, blocking=True, timeout=-1):
            """Take the lock; whether it was taken."""
            if not blocking and timeout != -1:
                raise ValueError("can't specify a timeout for a non-blocking call")
            if timeout < 0 and timeout != -1:
                raise ValueError('timeout value must be a non-negative number')
            if self._is_locked:
                if not blocking:
                    return False
                if not _wait(self._waiters, lambda: not self._is_locked, _deadline(None if timeout == -1 else timeout)):
                    return False
            self._is_locked = True
            return True

        def release(self):
            """Give the lock back. Who waits first gets it, unless somebody is quicker."""
            if not self._is_locked:
                raise RuntimeError('release unlocked lock')
            self._is_locked = False
            _wake(self._waiters[:1])

        def locked(self):
            """Whether somebody holds it."""
            return self._is_locked

        def __enter__(self):
            return self.acquire()

        def __exit__(self, *args):
            self.release()

        acquire_lock = acquire
        release_lock = release
        locked_lock = locked


    _Lock.__name__ = _Lock.__qualname__ = 'lock'
    _Lock.__module__ = '_thread'
    Lock = _Lock


    class _RLock:

        def __init__(self):
            self._lock = Lock()
            self._owner = None
            self._count = 0

        def __repr__(self):
            owner = self._owner or 0
            state = 'locked' if self._count else 'unlocked'
            return f'<{state} _thread.RLock object owner={owner} count={self._count} at {id(self):#x}>'

        def acquire(self, blocking=True, timeout=-1):
            me = _threads.current()
            if self._owner == me:
                self._count += 1
                return True
            taken = self._lock.acquire(blocking, timeout)
            if taken:
                self._owner = me
                self._count = 1
            return taken

        def release(self):
            if self._owner != _threads.current():
                raise RuntimeError('cannot release un-acquired lock')
            self._count -= 1
            if not self._count:
                self._owner = None
                self._lock.release()

        def __enter__(self):
            return self.acquire()

        def __exit__(self, *args):
            self.release()

        def _release_save(self):
            state = self._count
            self._count = 0
            self._owner = None
            self._lock.release()
            return state

        def _acquire_restore(self, state):
            self._lock.acquire()
            self._count = state
            self._owner = _threads.current()

        def _is_owned(self):
            return self._owner == _threads.current()


    _RLock.__name__ = _RLock.__qualname__ = 'RLock'
    _RLock.__module__ = '_thread'
    RLock = _RLock


    class Condition:
        """A lock whose holder can wait for a notice."""

        def __init__(self, lock=None):
            if lock is None:
                lock = RLock()
            self._lock = lock
            self.acquire = lock.acquire
            self.release = lock.release
            # Pairs: the thread that waits, whether it has been given notice.
            self._notes = collections.deque()

        def __enter__(self):
            return self._lock.__enter__()

        def __exit__(self, *args):
            return self._lock.__exit__(*args)

        def __repr__(self):
            return f'<Condition({self._lock}, {len(self._notes)})>'

        def _is_owned(self):
            if hasattr(self._lock, '_is_owned'):
                return self._lock._is_owned()
            return self._lock.locked()

        def wait(self, timeout=None):
            """Let the lock go, wait for a notice, take the lock again; whether there was a notice."""
            if not self._is_owned():
                raise RuntimeError('cannot wait on un-acquired lock')
            note = [_threads.current(), False]
            self._notes.append(note)
            save = getattr(self._lock, '_release_save', self._lock.release)()
            deadline = _deadline(timeout)
            try:
                while not note[1]:
                    if not _threads.park(deadline):
                        break
                return note[1]
            finally:
                if save is None:
                    self._lock.acquire()
                else:
                    self._lock._acquire_restore(save)
                if note in self._notes:
                    self._notes.remove(note)

        def wait_for(self, predicate, timeout=None):
            """Wait until the predicate holds; its last answer."""
            deadline = _deadline(timeout)
            result = predicate()
            while not result:
                left = None
                if deadline is not None:
                    left = deadline - monotonic()
                    if left <= 0:
                        break
                self.wait(left)
                result = predicate()
            return result

        def notify(self, n=1):
            """Give up to n of those who wait notice."""
            if not self._is_owned():
                raise RuntimeError('cannot notify on un-acquired lock')
            while n > 0 and self._notes:
                note = self._notes.popleft()
                note[1] = True
                _threads.unpark(note[0])
                n -= 1

        def notify_all(self):
            """Give all who wait notice."""
            self.notify(len(self._notes))

        notifyAll = notify_all


    class Event:
        """A flag that threads can wait for."""

        def __init__(self):
            self._flag = False
            self._waiters = []

        def __repr__(self):
            state = 'set' if self._flag else 'unset'
            return f'<{self.__class__.__module__}.{self.__class__.__qualname__} at {id(self):#x}: {state}>'

        def is_set(self):
            return self._flag

        isSet = is_set

        def set(self):
            """Set the flag: all who wait go on."""
            self._flag = True
            _wake(self._waiters)

        def clear(self):
            self._flag = False

        def wait(self, timeout=None):
            """Wait for the flag, so many seconds at most; whether it is set."""
            return _wait(self._waiters, lambda: self._flag, _deadline(timeout))


    class Semaphore:
        """A counter of free places."""

        def __init__(self, value=1):
            if value < 0:
                raise ValueError('semaphore initial value must be >= 0')
            self._value = value
            self._waiters = []

        def __repr__(self):
            return f'<{self.__class__.__module__}.{self.__class__.__qualname__} at {id(self):#x}: value={self._value}>'

        def acquire(self, blocking=True, timeout=None):
            """Take a place; whether there was one."""
            if not blocking and timeout is not None:
                raise ValueError("can't specify timeout for non-blocking acquire")
            if not self._value:
                if not blocking:
                    return False
                if not _wait(self._waiters, lambda: self._value > 0, _deadline(timeout)):
                    return False
            self._value -= 1
            return True

        def release(self, n=1):
            """Give places back."""
            if n < 1:
                raise ValueError('n must be one or more')
            self._value += n
            _wake(self._waiters[:n])

        def __enter__(self):
            return self.acquire()

        def __exit__(self, *args):
            self.release()


    class BoundedSemaphore(Semaphore):
        """A semaphore that must not be released more often than it was acquired."""

        def __init__(self, value=1):
            super().__init__(value)
            self._initial_value = value

        def __repr__(self):
            return f'{super().__repr__()[:-1]}/{self._initial_value}>'

        def release(self, n=1):
            if n < 1:
                raise ValueError('n must be one or more')
            if self._value + n > self._initial_value:
                raise ValueError('Semaphore released too many times')
            super().release(n)


    class BrokenBarrierError(RuntimeError):
        """The barrier was broken."""


    class Barrier:
        """A place where threads wait until a number of them has come."""

        def __init__(self, parties, action=None, timeout=None):
            if parties < 1:
                raise ValueError('parties must be > 0')
            self._cond = Condition(Lock())
            self._action = action
            self._timeout = timeout
            self._parties = parties
            # 0 filling, 1 draining, -1 resetting, -2 broken
            self._state = 0
            self._count = 0

        def wait(self, timeout=None):
            if timeout is None:
                timeout = self._timeout
            with self._cond:
                while self._state in (-1, 1):
                    self._cond.wait()
                if self._state < 0:
                    raise BrokenBarrierError
                index = self._count
                self._count += 1
                try:
                    if index + 1 == self._parties:
                        self._release()
                    else:
                        self._wait(timeout)
                    return index
                finally:
                    self._count -= 1
                    if self._count == 0 and self._state in (-1, 1):
                        self._state = 0
                        self._cond.notify_all()

        def _release(self):
            try:
                if self._action:
                    self._action()
                self._state = 1
                self._cond.notify_all()
            except:
                self._break()
                raise

        def _wait(self, timeout):
            if not self._cond.wait_for(lambda: self._state != 0, timeout):
                self._break()
                raise BrokenBarrierError
            if self._state < 0:
                raise BrokenBarrierError

        def _break(self):
            self._state = -2
            self._cond.notify_all()

        def reset(self):
            with self._cond:
                if self._count > 0:
                    if self._state in (0, -2):
                        self._state = -1
                else:
                    self._state = 0
                self._cond.notify_all()

        def abort(self):
            with self._cond:
                self._break()

        @property
        def parties(self):
            return self._parties

        @property
        def n_waiting(self):
            return self._count if self._state == 0 else 0

        @property
        def broken(self):
            return self._state == -2


    for _type in (Condition, Event, Semaphore, BoundedSemaphore, BrokenBarrierError, Barrier):
        _type.__module__ = 'threading'
    del _type
    """#
}
