extension LoggingPrelude {
  static let handlers = #"""
    import sys
    from _logging_records import *
    from _logging_records import _check_level, _default_formatter, _level_names, _STYLES, _start_time
    import _logging_records as _records
    from types import GenericAlias

    __all__ = ['BASIC_FORMAT', 'BufferingFormatter', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter',
               'Formatter', 'Handler', 'INFO', 'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler',
               'StreamHandler', 'WARN', 'WARNING', 'addLevelName', 'basicConfig', 'captureWarnings', 'critical', 'debug',
               'disable', 'error', 'exception', 'fatal', 'getLevelName', 'getLogger', 'getLoggerClass', 'info', 'log',
               'makeLogRecord', 'setLoggerClass', 'shutdown', 'warn', 'warning', 'getLogRecordFactory',
               'setLogRecordFactory', 'lastResort', 'raiseExceptions', 'getLevelNamesMapping', 'getHandlerByName',
               'getHandlerNames']

    raiseExceptions = True


    # Handlers

    _handlers = {}
    _handler_list = []


    def getHandlerByName(name):
        return _handlers.get(name)


    def getHandlerNames():
        return frozenset(_handlers)


    class Handler(Filterer):
        """Sends records somewhere."""

        def __init__(self, level=NOTSET):
            Filterer.__init__(self)
            self._name = None
            self.level = _check_level(level)
            self.formatter = None
            self._closed = False
            self.lock = None
            _handler_list.append(self)

        def get_name(self):
            return self._name

        def set_name(self, name):
            if self._name in _handlers:
                del _handlers[self._name]
            self._name = name
            if name:
                _handlers[name] = self

        name = property(get_name, set_name)

        def createLock(self):
            self.lock = None

        def acquire(self):
            """There is one thread: nothing needs a lock."""

        def release(self):
            """There is one thread: nothing needs a lock."""

        def setLevel(self, level):
            self.level = _check_level(level)

        def format(self, record):
            return (self.formatter or _default_formatter).format(record)

        def emit(self, record):
            raise NotImplementedError('emit must be implemented by Handler subclasses')

        def handle(self, record):
            """Emit the record unless a filter holds it back."""
            passed = self.filter(record)
            if isinstance(passed, LogRecord):
                record = passed
            if passed:
                self.emit(record)
            return passed

        def setFormatter(self, fmt):
            self.formatter = fmt

        def flush(self):
            """Nothing is held back."""

        def close(self):
            self._closed = True
            if self._name and self._name in _handlers:
                del _handlers[self._name]

        def handleError(self, record):
            """Tell of an error that came up while a record was emitted."""
            if not (raiseExceptions and sys.stderr):
                return
            import traceback
            exc = sys.exception()
            sys.stderr.write('--- Logging error ---\n')
            traceback.print_exception(exc, limit=None, file=sys.stderr)
            sys.stderr.write('Call stack:\n')
            traceback.print_stack(sys._getframe(1), file=sys.stderr)
            sys.stderr.write(f'Message: {record.msg!r}\nArguments: {record.args}\n')

        def __repr__(self):
            return f'<{self.__class__.__name__} ({getLevelName(self.level)})>'


    class StreamHandler(Handler):
        """Writes records to a stream; stderr unless another is given."""

        terminator = '\n'

        def __init__(self, stream=None):
            Handler.__init__(self)
            self.stream = sys.stderr if stream is None else stream

        def flush(self):
            if self.stream and hasattr(self.stream, 'flush'):
                self.stream.flush()

        def emit(self, record):
            try:
                self.stream.write(self.format(record) + self.terminator)
                self.flush()
            except RecursionError:
                raise
            except Exception:
                self.handleError(record)

        def setStream(self, stream):
            """Write somewhere else from now on; gives the former stream."""
            if stream is self.stream:
                return None
            former = self.stream
            self.flush()
            self.stream = stream
            return former

        def __repr__(self):
            name = str(getattr(self.stream, 'name', ''))
            return f'<{self.__class__.__name__} {name + " " if name else ""}({getLevelName(self.level)})>'

        __class_getitem__ = classmethod(GenericAlias)


    class FileHandler(StreamHandler):
        """A program here can write no files: making one of these fails."""

        def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
            raise PermissionError(13, 'coroviz: a program can write no log files', str(filename))


    class _StderrHandler(StreamHandler):
        def __init__(self, level=NOTSET):
            Handler.__init__(self, level)

        @property
        def stream(self):
            return sys.stderr


    _defaultLastResort = lastResort = _StderrHandler(WARNING)


    class NullHandler(Handler):
        """Does nothing: it keeps a library quiet whose user has not set up logging."""

        def handle(self, record):
            """Nothing happens."""

        def emit(self, record):
            """Nothing happens."""

        def createLock(self):
            self.lock = None

    """#
}
