/// `threading`, with simulated threads. Written in Python.
enum ThreadingPrelude {
  static let source = #"""
    import _threads
    from _thread_locks import (Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, RLock,
                               Semaphore, _deadline, _wait, _wake)

    __all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread',
               'TIMEOUT_MAX', 'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread', 'Barrier',
               'BrokenBarrierError', 'Timer', 'ThreadError', 'ExceptHookArgs', 'excepthook', 'settrace',
               'setprofile', 'local', 'stack_size', 'get_native_id', 'getprofile', 'gettrace']

    ThreadError = RuntimeError
    TIMEOUT_MAX = 9223372036.0


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
        # Whether those who watch are told of it.
        _is_told = True

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
            self._bootstrap(True)

        def _bootstrap(self, now):
            name = self._name if self._is_told else None
            _threads.start(_run_thread, (self,), now, name, self._ident)

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
            try:
                return object.__getattribute__(self, name)
            except AttributeError:
                raise _missing(self, name) from None

        def __setattr__(self, name, value):
            _values_of(self)[name] = value

        def __delattr__(self, name):
            values = _values_of(self)
            if name not in values:
                raise _missing(self, name)
            del values[name]


    def _missing(thing, name):
        title = '_thread._local' if type(thing) is local else type(thing).__name__
        return AttributeError(f'{title!r} object has no attribute {name!r}', name=name, obj=thing)


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
