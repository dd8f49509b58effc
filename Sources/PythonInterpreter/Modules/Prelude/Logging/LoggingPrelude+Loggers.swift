extension LoggingPrelude {
  static let loggers = #"""
    # Loggers

    class PlaceHolder:
        """Stands for a logger that nobody has asked for, above some that somebody has."""

        def __init__(self, alogger):
            self.loggerMap = {alogger: None}

        def append(self, alogger):
            self.loggerMap.setdefault(alogger)


    class Manager:
        """Knows all loggers by name."""

        def __init__(self, rootnode):
            self.root = rootnode
            self.disable = 0
            self.emittedNoHandlerWarning = False
            self.loggerDict = {}
            self.loggerClass = None
            self.logRecordFactory = None

        def getLogger(self, name):
            if not isinstance(name, str):
                raise TypeError('A logger name must be a string')
            known = self.loggerDict.get(name)
            if known is not None and not isinstance(known, PlaceHolder):
                return known
            logger = (self.loggerClass or _logger_class)(name)
            logger.manager = self
            self.loggerDict[name] = logger
            if known is not None:
                self._adopt_children(known, logger)
            self._find_parent(logger)
            return logger

        def setLoggerClass(self, klass):
            self.loggerClass = klass

        def setLogRecordFactory(self, factory):
            self.logRecordFactory = factory

        def _find_parent(self, logger):
            name, found = logger.name, None
            while found is None and (name := name.rpartition('.')[0]):
                above = self.loggerDict.get(name)
                if above is None:
                    self.loggerDict[name] = PlaceHolder(logger)
                elif isinstance(above, Logger):
                    found = above
                else:
                    above.append(logger)
            logger.parent = found or self.root

        def _adopt_children(self, placeholder, logger):
            for child in placeholder.loggerMap:
                if child.parent.name[:len(logger.name)] != logger.name:
                    logger.parent = child.parent
                    child.parent = logger

        def _clear_cache(self):
            for logger in self.loggerDict.values():
                if isinstance(logger, Logger):
                    logger._cache.clear()
            self.root._cache.clear()


    class Logger(Filterer):
        """What a program logs with."""

        def __init__(self, name, level=NOTSET):
            Filterer.__init__(self)
            self.name, self.level = name, _check_level(level)
            self.parent = None
            self.propagate = True
            self.handlers = []
            self.disabled = False
            self._cache = {}

        def setLevel(self, level):
            self.level = _check_level(level)
            self.manager._clear_cache()

        def debug(self, msg, *args, **kwargs):
            if self.isEnabledFor(DEBUG):
                self._log(DEBUG, msg, args, **kwargs)

        def info(self, msg, *args, **kwargs):
            if self.isEnabledFor(INFO):
                self._log(INFO, msg, args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            if self.isEnabledFor(WARNING):
                self._log(WARNING, msg, args, **kwargs)

        def warn(self, msg, *args, **kwargs):
            import warnings
            warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
            self.warning(msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            if self.isEnabledFor(ERROR):
                self._log(ERROR, msg, args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.error(msg, *args, exc_info=exc_info, **kwargs)

        def critical(self, msg, *args, **kwargs):
            if self.isEnabledFor(CRITICAL):
                self._log(CRITICAL, msg, args, **kwargs)

        def fatal(self, msg, *args, **kwargs):
            self.critical(msg, *args, **kwargs)

        def log(self, level, msg, *args, **kwargs):
            if not isinstance(level, int):
                if raiseExceptions:
                    raise TypeError('level must be an integer')
                return
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)

        def findCaller(self, stack_info=False, stacklevel=1):
            """Where the program logged: file, line, function, and the stack as text."""
            frame = sys._getframe(1)
            while frame is not None and _is_internal(frame):
                frame = frame.f_back
            while stacklevel > 1 and frame is not None:
                following = frame.f_back
                if following is None:
                    break
                frame = following
                if not _is_internal(frame):
                    stacklevel -= 1
            if frame is None:
                return '(unknown file)', 0, '(unknown function)', None
            sinfo = None
            if stack_info:
                import traceback
                sinfo = 'Stack (most recent call last):\n' + ''.join(traceback.format_stack(frame))
                sinfo = sinfo.removesuffix('\n')
            return frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, sinfo

        def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
            record = _records._record_factory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
            if extra is not None:
                for key in extra:
                    if key in ('message', 'asctime') or key in record.__dict__:
                        raise KeyError(f'Attempt to overwrite {key!r} in LogRecord')
                    record.__dict__[key] = extra[key]
            return record

        def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
            fn, lno, func, sinfo = self.findCaller(stack_info, stacklevel)
            if exc_info:
                if isinstance(exc_info, BaseException):
                    exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
                elif not isinstance(exc_info, tuple):
                    exc_info = sys.exc_info()
            self.handle(self.makeRecord(self.name, level, fn, lno, msg, args, exc_info, func, extra, sinfo))

        def handle(self, record):
            """Give a record to the handlers unless a filter holds it back."""
            if self.disabled:
                return
            passed = self.filter(record)
            if not passed:
                return
            self.callHandlers(passed if isinstance(passed, LogRecord) else record)

        def addHandler(self, hdlr):
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

        def removeHandler(self, hdlr):
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

        def hasHandlers(self):
            logger = self
            while logger:
                if logger.handlers:
                    return True
                logger = logger.parent if logger.propagate else None
            return False

        def callHandlers(self, record):
            logger, found = self, 0
            while logger:
                for handler in logger.handlers:
                    found += 1
                    if record.levelno >= handler.level:
                        handler.handle(record)
                logger = logger.parent if logger.propagate else None
            if found:
                return
            if lastResort:
                if record.levelno >= lastResort.level:
                    lastResort.handle(record)
            elif raiseExceptions and not self.manager.emittedNoHandlerWarning:
                sys.stderr.write(f'No handlers could be found for logger "{self.name}"\n')
                self.manager.emittedNoHandlerWarning = True

        def getEffectiveLevel(self):
            logger = self
            while logger:
                if logger.level:
                    return logger.level
                logger = logger.parent
            return NOTSET

        def isEnabledFor(self, level):
            if self.disabled:
                return False
            known = self._cache.get(level)
            if known is None:
                known = self.manager.disable < level and level >= self.getEffectiveLevel()
                self._cache[level] = known
            return known

        def getChild(self, suffix):
            if self.root is not self:
                suffix = f'{self.name}.{suffix}'
            return self.manager.getLogger(suffix)

        def getChildren(self):
            def depth(logger):
                return 0 if logger is logger.manager.root else 1 + logger.name.count('.')
            return {item for item in self.manager.loggerDict.values()
                    if isinstance(item, Logger) and item.parent is self and depth(item) == 1 + depth(item.parent)}

        def __repr__(self):
            return f'<{self.__class__.__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'


    def _is_internal(frame):
        import _traceback
        return _traceback.is_hidden(frame.f_code)


    class RootLogger(Logger):
        """The logger above all others."""

        def __init__(self, level):
            Logger.__init__(self, 'root', level)


    _logger_class = Logger
    root = RootLogger(WARNING)
    Logger.root = root
    Logger.manager = Manager(root)


    def setLoggerClass(klass):
        global _logger_class
        if klass != Logger and not issubclass(klass, Logger):
            raise TypeError(f'logger not derived from logging.Logger: {klass.__name__}')
        _logger_class = klass


    def getLoggerClass():
        return _logger_class


    class LoggerAdapter:
        """A logger that adds what it knows to each record."""

        def __init__(self, logger, extra=None, merge_extra=False):
            self.logger, self.extra, self.merge_extra = logger, extra, merge_extra

        def process(self, msg, kwargs):
            if self.merge_extra and 'extra' in kwargs:
                kwargs['extra'] = {**self.extra, **kwargs['extra']}
            else:
                kwargs['extra'] = self.extra
            return msg, kwargs

        def debug(self, msg, *args, **kwargs): self.log(DEBUG, msg, *args, **kwargs)
        def info(self, msg, *args, **kwargs): self.log(INFO, msg, *args, **kwargs)
        def warning(self, msg, *args, **kwargs): self.log(WARNING, msg, *args, **kwargs)
        def error(self, msg, *args, **kwargs): self.log(ERROR, msg, *args, **kwargs)
        def critical(self, msg, *args, **kwargs): self.log(CRITICAL, msg, *args, **kwargs)

        def warn(self, msg, *args, **kwargs):
            import warnings
            warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
            self.warning(msg, *args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

        def log(self, level, msg, *args, **kwargs):
            if self.isEnabledFor(level):
                msg, kwargs = self.process(msg, kwargs)
                self.logger.log(level, msg, *args, **kwargs)

        def isEnabledFor(self, level): return self.logger.isEnabledFor(level)
        def setLevel(self, level): self.logger.setLevel(level)
        def getEffectiveLevel(self): return self.logger.getEffectiveLevel()
        def hasHandlers(self): return self.logger.hasHandlers()

        def _log(self, level, msg, args, **kwargs):
            return self.logger._log(level, msg, args, **kwargs)

        @property
        def manager(self):
            return self.logger.manager

        @manager.setter
        def manager(self, value):
            self.logger.manager = value

        @property
        def name(self):
            return self.logger.name

        def __repr__(self):
            logger = self.logger
            return f'<{self.__class__.__name__} {logger.name} ({getLevelName(logger.getEffectiveLevel())})>'

        __class_getitem__ = classmethod(GenericAlias)

    """#
}
