/// `signal`: signals: their names, and handlers that `raise_signal` and Ctrl-C call. Written in Python.
enum SignalPrelude {
  static let source = #"""
    from enum import IntEnum as _IntEnum

    __all__ = ['Handlers', 'Sigmasks', 'Signals', 'ITIMER_PROF', 'ITIMER_REAL', 'ITIMER_VIRTUAL', 'ItimerError', 'NSIG',
               'SIG_BLOCK', 'SIG_DFL', 'SIG_IGN', 'SIG_SETMASK', 'SIG_UNBLOCK', 'alarm', 'default_int_handler', 'getitimer',
               'getsignal', 'pause', 'pthread_kill', 'pthread_sigmask', 'raise_signal', 'set_wakeup_fd', 'setitimer',
               'siginterrupt', 'signal', 'sigpending', 'sigwait', 'strsignal', 'valid_signals']

    _NAMES = ('SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE SIGALRM '
              'SIGTERM SIGSTKFLT SIGCHLD SIGCONT SIGSTOP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGXCPU SIGXFSZ SIGVTALRM SIGPROF '
              'SIGWINCH SIGIO SIGPWR SIGSYS').split()
    _TEXTS = ('Hangup|Interrupt|Quit|Illegal instruction|Trace/breakpoint trap|Aborted|Bus error|Floating point exception|'
              'Killed|User defined signal 1|Segmentation fault|User defined signal 2|Broken pipe|Alarm clock|Terminated|'
              'Stack fault|Child exited|Continued|Stopped (signal)|Stopped|Stopped (tty input)|Stopped (tty output)|'
              'Urgent I/O condition|CPU time limit exceeded|File size limit exceeded|Virtual timer expired|'
              'Profiling timer expired|Window changed|I/O possible|Power failure|Bad system call').split('|')

    NSIG = 65

    # Other names for some of them come behind.
    _members = {name: number for number, name in enumerate(_NAMES, 1)}
    _members.update(SIGIOT=6, SIGCLD=17, SIGPOLL=29, SIGRTMIN=34, SIGRTMAX=64)
    Signals = _IntEnum('Signals', _members, module=__name__)
    Handlers = _IntEnum('Handlers', {'SIG_DFL': 0, 'SIG_IGN': 1}, module=__name__)
    Sigmasks = _IntEnum('Sigmasks', {'SIG_BLOCK': 0, 'SIG_UNBLOCK': 1, 'SIG_SETMASK': 2}, module=__name__)
    globals().update(Signals.__members__)
    globals().update(Handlers.__members__)
    globals().update(Sigmasks.__members__)
    for _table in (Signals, Handlers, Sigmasks):
        for _name, _member in _table.__members__.items():
            globals()[_name] = _member
    __all__ += list(Signals.__members__)

    ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2


    class ItimerError(OSError):
        """A timer can't be set."""


    def _enum_or_number(value, table):
        try:
            return table(value)
        except (ValueError, TypeError):
            return value


    def default_int_handler(signalnum, frame, /):
        """What Ctrl-C does unless the program wants something else."""
        raise KeyboardInterrupt


    # What each signal does. Those that are missing have their default.
    _handlers = {2: default_int_handler, 13: Handlers.SIG_IGN, 25: Handlers.SIG_IGN}


    def _checked(signalnum):
        if not isinstance(signalnum, int):
            raise TypeError(f"'{type(signalnum).__name__}' object cannot be interpreted as an integer")
        if not 1 <= signalnum < NSIG:
            raise ValueError('signal number out of range')
        return int(signalnum)


    def signal(signalnum, handler, /):
        """Have a function called when a signal comes; gives what was called before."""
        number = _checked(signalnum)
        if not callable(handler) and handler not in (0, 1):
            raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
        if number in (9, 19):
            raise OSError(22, 'Invalid argument')
        before = getsignal(number)
        _handlers[number] = handler if callable(handler) else Handlers(handler)
        return before


    def getsignal(signalnum, /):
        """What a signal does."""
        return _handlers.get(_checked(signalnum), Handlers.SIG_DFL)


    def raise_signal(signalnum, /):
        """Send the program a signal."""
        import sys
        _raise(signalnum, sys._getframe(1))


    def _raise(signalnum, frame):
        number = _checked(signalnum)
        handler = getsignal(number)
        if callable(handler):
            handler(number, frame)
        elif handler == Handlers.SIG_DFL and number not in (17, 18, 23, 28):
            # As a process that such a signal ends.
            import sys
            print(_TEXTS[number - 1] if number <= len(_TEXTS) else f'Real-time signal {number}', file=sys.stderr)
            sys.exit(128 + number)


    def strsignal(signalnum, /):
        """A signal in words."""
        number = _checked(signalnum)
        return _TEXTS[number - 1] if number <= len(_TEXTS) else None


    def valid_signals():
        """All signals."""
        return {_enum_or_number(number, Signals) for number in range(1, NSIG) if number not in (32, 33)}


    def siginterrupt(signalnum, flag, /):
        _checked(signalnum)


    def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
        return -1


    _mask = set()


    def pthread_sigmask(how, mask, /):
        """Hold signals back: here they only come when the program sends them."""
        before = {_enum_or_number(number, Signals) for number in _mask}
        numbers = {int(number) for number in mask}
        if how == 0:
            _mask.update(numbers)
        elif how == 1:
            _mask.difference_update(numbers)
        else:
            _mask.clear()
            _mask.update(numbers)
        return before


    def sigpending():
        return set()


    def _missing(name):
        def refused(*args, **kwargs):
            raise NotImplementedError(f'coroviz: signal.{name}(): no signals come from outside but Ctrl-C')
        refused.__name__ = refused.__qualname__ = name
        return refused


    for _name in ('alarm', 'pause', 'setitimer', 'getitimer', 'pthread_kill', 'sigwait', 'sigwaitinfo', 'sigtimedwait',
                  'pidfd_send_signal'):
        globals()[_name] = _missing(_name)


    def _interrupted():
        # Ctrl-C. Whether the program has a handler of its own for it.
        handler = _handlers.get(2)
        if handler is default_int_handler:
            return False
        raise_signal(2)
        return True
    """#
}
