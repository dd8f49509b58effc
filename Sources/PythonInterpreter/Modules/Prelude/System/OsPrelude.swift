/// `os`, for a world without files and processes. Written in Python.
enum OsPrelude {
  static let source = #"""
    import sys
    from abc import ABC, abstractmethod
    from collections.abc import MutableMapping

    name = 'posix'
    linesep = '\n'
    curdir, pardir, sep, pathsep, extsep, altsep = '.', '..', '/', ':', '.', None
    defpath, devnull = '/bin:/usr/bin', '/dev/null'
    error = OSError

    F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
    O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024
    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    EX_OK, EX_USAGE, EX_DATAERR, EX_SOFTWARE = 0, 64, 65, 70
    P_NOWAIT, P_WAIT = 1, 0


    # Paths

    class PathLike(ABC):
        """What has __fspath__()."""

        __slots__ = ()
        __class_getitem__ = classmethod(type(list[int]))

        @abstractmethod
        def __fspath__(self):
            raise NotImplementedError

        @classmethod
        def __subclasshook__(cls, subclass):
            if cls is PathLike:
                return any('__fspath__' in base.__dict__ for base in subclass.__mro__)
            return NotImplemented


    def fspath(path):
        """The path as str or bytes."""
        if isinstance(path, (str, bytes)):
            return path
        method = getattr(type(path), '__fspath__', None)
        if method is None:
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
        made = method(path)
        if isinstance(made, (str, bytes)):
            return made
        raise TypeError(f'expected {type(path).__name__}.__fspath__() to return str or bytes, not {type(made).__name__}')


    def fsencode(filename):
        filename = fspath(filename)
        return filename.encode() if isinstance(filename, str) else filename


    def fsdecode(filename):
        filename = fspath(filename)
        return filename.decode() if isinstance(filename, bytes) else filename


    # The environment

    class _Environ(MutableMapping):
        """A scenario's own few variables."""

        def __init__(self, data):
            self._data = data

        @staticmethod
        def _checked(value):
            if not isinstance(value, str):
                raise TypeError(f'str expected, not {type(value).__name__}')
            return value

        def __getitem__(self, key):
            return self._data[self._checked(key)]

        def __setitem__(self, key, value):
            self._data[self._checked(key)] = self._checked(value)

        def __delitem__(self, key):
            del self._data[self._checked(key)]

        def __iter__(self):
            return iter(list(self._data))

        def __len__(self):
            return len(self._data)

        def __repr__(self):
            shown = ', '.join(f'{key!r}: {value!r}' for key, value in self._data.items())
            return f'environ({{{shown}}})'

        def copy(self):
            return dict(self)

        def setdefault(self, key, value):
            if key not in self:
                self[key] = value
            return self[key]

        def __ior__(self, other):
            self.update(other)
            return self

        def __or__(self, other):
            return {**self, **other} if hasattr(other, 'keys') else NotImplemented

        def __ror__(self, other):
            return {**other, **self} if hasattr(other, 'keys') else NotImplemented


    environ = _Environ({
        'HOME': '/home/coroviz', 'LANG': 'C.UTF-8', 'PATH': '/usr/bin:/bin', 'PWD': '/', 'TZ': 'UTC', 'USER': 'coroviz',
    })
    environb = {key.encode(): value.encode() for key, value in environ.items()}
    supports_bytes_environ = True


    def getenv(key, default=None):
        return environ.get(key, default)


    def getenvb(key, default=None):
        return environb.get(key, default)


    def putenv(name, value, /):
        environ[name] = value


    def unsetenv(name, /):
        environ.pop(name, None)


    # The process and the machine

    def getpid():
        return 1


    def getppid():
        return 0


    def getuid():
        return 1000


    getgid = geteuid = getegid = getuid


    def getlogin():
        return 'coroviz'


    def getcwd():
        return '/'


    def getcwdb():
        return b'/'


    def cpu_count():
        return 1


    process_cpu_count = cpu_count


    def sched_getaffinity(pid, /):
        return {0}


    def getloadavg():
        return 0.0, 0.0, 0.0


    def isatty(fd, /):
        return False


    def get_terminal_size(fd=1, /):
        raise OSError(25, 'Inappropriate ioctl for device')


    def strerror(code, /):
        if not isinstance(code, int):
            raise TypeError(f"'{type(code).__name__}' object cannot be interpreted as an integer")
        from _error_texts import text
        return text(int(code))


    _entropy = None


    def urandom(size, /):
        """Bytes from the seed: every run gets the same."""
        global _entropy
        if size < 0:
            raise ValueError('negative argument not allowed')
        if _entropy is None:
            from random import SystemRandom
            _entropy = SystemRandom()
        return _entropy.randbytes(size)


    def getrandom(size, flags=0):
        return urandom(size)


    def uname():
        from platform import uname
        return uname()


    def _exit(status):
        """Ends the program; as here nothing is left over, exit() does the same."""
        raise SystemExit(status)


    def abort():
        raise SystemExit(134)


    # What would touch the world

    def _refuse(function, what):
        def refused(path=None, *args, **keywords):
            if isinstance(path, (str, bytes)) or hasattr(path, '__fspath__'):
                raise PermissionError(13, f"Permission denied (a scenario can't {what})", fspath(path))
            raise PermissionError(13, f"Permission denied (a scenario can't {what})")
        refused.__name__ = refused.__qualname__ = function
        return refused


    for _function in ('open', 'read', 'write', 'close', 'fdopen', 'stat', 'lstat', 'fstat', 'listdir', 'scandir', 'walk',
                      'mkdir', 'makedirs', 'rmdir', 'removedirs', 'remove', 'unlink', 'rename', 'renames', 'replace',
                      'link', 'symlink', 'readlink', 'chmod', 'chown', 'utime', 'truncate', 'ftruncate', 'chdir', 'mkfifo',
                      'pipe', 'dup', 'dup2', 'lseek', 'fsync', 'sync', 'statvfs', 'umask'):
        globals()[_function] = _refuse(_function, 'read or write files')
    for _function in ('system', 'popen', 'fork', 'forkpty', 'execv', 'execve', 'execvp', 'execvpe', 'execl', 'execle',
                      'execlp', 'execlpe', 'spawnl', 'spawnv', 'spawnvp', 'posix_spawn', 'killpg', 'wait',
                      'waitpid', 'nice', 'setuid', 'setgid'):
        globals()[_function] = _refuse(_function, 'start or reach processes')


    def kill(pid, signal, /):
        """A program may send signals to itself; a handler is called before this returns."""
        if pid != getpid():
            raise PermissionError(13, "Permission denied (a scenario can't start or reach processes)")
        if signal != 0:
            import sys
            from signal import _raise
            _raise(signal, sys._getframe(1))


    def access(path, mode, **keywords):
        """Nothing is there that could be read."""
        fspath(path)
        return False


    import posixpath as path
    """#
}
