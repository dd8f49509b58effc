/// `threading`, with simulated threads. Written in Python.
enum ThreadingPrelude {
  static let source = #"""
    import collections

    import _threads
    from time import monotonic

    __all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread',
               'TIMEOUT_MAX', 'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier',
               'BrokenBarrierError', 'Timer', 'ThreadError', 'ExceptHookArgs', 'excepthook', 'settrace',
               'setprofile', 'local', 'stack_size', 'get_native_id', 'getprofile', 'gettrace']

    ThreadError = RuntimeError
    TIMEOUT_MAX = 9223372036.0


    def _deadline(timeout):
        return None if timeout is None else monotonic() + max(0, timeout)


    # Threads

    _active = {}
    _made = 0


    def _new_name(template):
        global _made
        _made += 1
        return template % _made


    class Thread:
        """A function that runs beside the others; it lets them run when it blocks, in time.sleep() for example."""

        _ident = None
        _is_started = False
        _is_ended = False

        def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
            assert group is None, 'group argument must be None for now'
            if name:
                name = str(name)
            else:
                name = _new_name('Thread-%d')
                target_name = getattr(target, '__name__', None)
                if target_name is not None:
                    name += f' ({target_name})'
            self._name = name
            self._target = target
            self._args = args
            self._kwargs = {} if kwargs is None else kwargs
            self._daemonic = current_thread().daemon if daemon is None else daemon
            self._joiners = []
            self._is_initialized = True

        def __repr__(self):
            if not getattr(self, '_is_initialized', False):
                raise AssertionError('Thread.__init__() was not called')
            status = 'stopped' if self._is_ended else 'started' if self._is_started else 'initial'
            if self._daemonic:
                status += ' daemon'
            if self._ident is not None:
                status += f' {self._ident}'
            return f'<{self.__class__.__name__}({self._name}, {status})>'

        def start(self):
            """Begin; the new thread runs up to its first blocking call."""
            if not getattr(self, '_is_initialized', False):
                raise RuntimeError('thread.__init__() not called')
            if self._is_started:
                raise RuntimeError('threads can only be started once')
            self._is_started = True
            _threads.start(_run_thread, (self,), True)

        def run(self):
            """What the thread does."""
            try:
                if self._target is not None:
                    self._target(*self._args, **self._kwargs)
            finally:
                self._target = self._args = self._kwargs = None

        def join(self, timeout=None):
            """Wait for the end of the thread, so many seconds at most."""
            if not getattr(self, '_is_initialized', False):
                raise RuntimeError('Thread.__init__() not called')
            if not self._is_started:
                raise RuntimeError('cannot join thread before it is started')
            if self is current_thread():
                raise RuntimeError('cannot join current thread')
            _wait(self._joiners, lambda: self._is_ended, _deadline(timeout))

        def is_alive(self):
            """Whether it has begun and not ended."""
            return self._is_started and not self._is_ended

        @property
        def name(self):
            return self._name

        @name.setter
        def name(self, name):
            self._name = str(name)

        def getName(self):
            return self._name

        def setName(self, name):
            self.name = name

        @property
        def ident(self):
            return self._ident

        @property
        def native_id(self):
            return self._ident

        @property
        def daemon(self):
            return self._daemonic

        @daemon.setter
        def daemon(self, daemonic):
            if not getattr(self, '_is_initialized', False):
                raise RuntimeError('Thread.__init__() not called')
            if self._is_started:
                raise RuntimeError('cannot set daemon status of active thread')
            self._daemonic = daemonic

        def isDaemon(self):
            return self._daemonic

        def setDaemon(self, daemonic):
            self.daemon = daemonic


    def _run_thread(thread):
        ident = _threads.current()
        if thread._ident is None:
            thread._ident = ident
        _active[ident] = thread
        try:
            thread.run()
        except (KeyboardInterrupt, _threads.Deadlock):
            raise
        except SystemExit:
            pass
        except BaseException as error:
            excepthook(ExceptHookArgs([type(error), error, error.__traceback__, thread]))
        finally:
            del _active[ident]
            thread._is_ended = True
            _wake(thread._joiners)


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


    class _MainThread(Thread):

        def __init__(self):
            self._name = 'MainThread'
            self._daemonic = False
            self._joiners = []
            self._is_started = self._is_initialized = True
            self._ident = _threads.current_main()


    _main_thread = _MainThread()


    def current_thread():
        """The thread that runs."""
        return _active.get(_threads.current(), _main_thread)


    def main_thread():
        """The thread in which the program began."""
        return _main_thread


    def get_ident():
        """The number of the thread that runs."""
        return current_thread().ident


    get_native_id = get_ident


    def enumerate():
        """All threads that have begun and not ended."""
        return [_main_thread, *dict.fromkeys([*_active.values(), *_idle])]


    def active_count():
        """How many threads have begun and not ended."""
        return len(enumerate())


    # Workers of executors that have nothing to do at the moment.
    _idle = []

    currentThread = current_thread
    activeCount = active_count


    def _shutdown():
        # At the end of the program: threads that are no daemons are waited for.
        while True:
            left = [thread for thread in _active.values() if not thread.daemon]
            if not left:
                return
            _wait(left[0]._joiners, lambda: left[0]._is_ended, None)


    class ExceptHookArgs(tuple):
        """What excepthook() is told."""

        exc_type = property(lambda self: self[0])
        exc_value = property(lambda self: self[1])
        exc_traceback = property(lambda self: self[2])
        thread = property(lambda self: self[3])


    def excepthook(args):
        """Reports an exception that a thread did not catch."""
        if issubclass(args.exc_type, SystemExit):
            return
        name = args.thread.name if args.thread is not None else get_ident()
        _threads.report(f'Exception in thread {name}:', args.exc_value)


    __excepthook__ = excepthook


    def settrace(func):
        raise NotImplementedError('threading.settrace: coroviz has no trace functions')


    def setprofile(func):
        raise NotImplementedError('threading.setprofile: coroviz has no profile functions')


    def gettrace():
        return None


    def getprofile():
        return None


    def stack_size(size=0):
        return 0


    # Locks

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


    class Timer(Thread):
        """A thread that calls a function after so many seconds."""

        def __init__(self, interval, function, args=None, kwargs=None):
            super().__init__()
            self.interval = interval
            self.function = function
            self.args = args if args is not None else []
            self.kwargs = kwargs if kwargs is not None else {}
            self.finished = Event()

        def cancel(self):
            """Stop the timer, if it has not called yet."""
            self.finished.set()

        def run(self):
            self.finished.wait(self.interval)
            if not self.finished.is_set():
                self.function(*self.args, **self.kwargs)
            self.finished.set()


    class local:
        """Attributes of which each thread has its own."""

        def __new__(cls, /, *args, **kwargs):
            self = object.__new__(cls)
            object.__setattr__(self, '_local_begin', (args, kwargs))
            object.__setattr__(self, '_local_values', {_threads.current(): {}})
            return self

        def __getattribute__(self, name):
            values = _values_of(self)
            if name == '__dict__':
                return values
            if name in values:
                return values[name]
            return object.__getattribute__(self, name)

        def __setattr__(self, name, value):
            _values_of(self)[name] = value

        def __delattr__(self, name):
            values = _values_of(self)
            if name not in values:
                raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')
            del values[name]


    def _values_of(thing):
        values = object.__getattribute__(thing, '_local_values')
        me = _threads.current()
        if me not in values:
            values[me] = {}
            args, kwargs = object.__getattribute__(thing, '_local_begin')
            type(thing).__init__(thing, *args, **kwargs)
        return values[me]


    local.__name__ = local.__qualname__ = '_local'
    local.__module__ = '_thread'
    """#
}
