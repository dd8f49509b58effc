extension LoggingPrelude {
  static let functions = #"""
    # The module's own functions

    def basicConfig(**kwargs):
        """Set the root logger up, unless it has handlers."""
        force = kwargs.pop('force', False)
        kwargs.pop('encoding', None)
        kwargs.pop('errors', 'backslashreplace')
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if root.handlers:
            return
        handlers = kwargs.pop('handlers', None)
        if handlers is None:
            if 'stream' in kwargs and 'filename' in kwargs:
                raise ValueError("'stream' and 'filename' should not be specified together")
        elif 'stream' in kwargs or 'filename' in kwargs:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        if handlers is None:
            filename = kwargs.pop('filename', None)
            mode = kwargs.pop('filemode', 'a')
            handlers = [FileHandler(filename, mode) if filename else StreamHandler(kwargs.pop('stream', None))]
        dfs = kwargs.pop('datefmt', None)
        style = kwargs.pop('style', '%')
        if style not in _STYLES:
            raise ValueError(f'Style must be one of: {",".join(_STYLES.keys())}')
        fmt = Formatter(kwargs.pop('format', _STYLES[style][1]), dfs, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(fmt)
            root.addHandler(handler)
        level = kwargs.pop('level', None)
        if level is not None:
            root.setLevel(level)
        if kwargs:
            raise ValueError(f'Unrecognised argument(s): {", ".join(kwargs.keys())}')


    def getLogger(name=None):
        """The logger with a name; the root logger without."""
        if not name or isinstance(name, str) and name == root.name:
            return root
        return Logger.manager.getLogger(name)


    def _root_log(name):
        method = getattr(root, name)

        def log(msg, *args, **kwargs):
            if not root.handlers:
                basicConfig()
            method(msg, *args, **kwargs)
        log.__name__ = log.__qualname__ = name
        return log


    debug, info, warning, error = _root_log('debug'), _root_log('info'), _root_log('warning'), _root_log('error')
    critical, fatal = _root_log('critical'), _root_log('fatal')


    def exception(msg, *args, exc_info=True, **kwargs):
        error(msg, *args, exc_info=exc_info, **kwargs)


    def warn(msg, *args, **kwargs):
        import warnings
        warnings.warn("The 'warn' function is deprecated, use 'warning' instead", DeprecationWarning, 2)
        warning(msg, *args, **kwargs)


    def log(level, msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        root.log(level, msg, *args, **kwargs)


    def disable(level=CRITICAL):
        """Log nothing up to a level, whoever logs it."""
        root.manager.disable = _check_level(level)
        root.manager._clear_cache()


    def shutdown(handlerList=_handler_list):
        """Flush and close all handlers."""
        for handler in reversed(handlerList[:]):
            try:
                if getattr(handler, 'flushOnClose', True):
                    handler.flush()
                handler.close()
            except (OSError, ValueError):
                pass


    import atexit
    atexit.register(shutdown)

    _warnings_showwarning = None


    def _showwarning(message, category, filename, lineno, file=None, line=None):
        import warnings
        if file is not None:
            if _warnings_showwarning is not None:
                _warnings_showwarning(message, category, filename, lineno, file, line)
            return
        text = warnings.formatwarning(message, category, filename, lineno, line)
        logger = getLogger('py.warnings')
        if not logger.handlers:
            logger.addHandler(NullHandler())
        logger.warning(str(text))


    def captureWarnings(capture):
        """Have warnings go to the logger `py.warnings`, or to stderr again."""
        global _warnings_showwarning
        import warnings
        if capture:
            if _warnings_showwarning is None:
                _warnings_showwarning = warnings.showwarning
                warnings.showwarning = _showwarning
        elif _warnings_showwarning is not None:
            warnings.showwarning = _warnings_showwarning
            _warnings_showwarning = None


    def currentframe():
        return sys._getframe(1)


    def _log_for_asyncio(level, text, exception):
        # What the native loop has to say.
        logger = getLogger('asyncio')
        if logger.isEnabledFor(level):
            exc_info = (type(exception), exception, exception.__traceback__) if exception is not None else None
            function = 'default_exception_handler' if level >= ERROR else '_run_once' if level >= INFO else '__init__'
            file = 'base_events.py' if level > DEBUG else 'selector_events.py'
            logger.handle(logger.makeRecord(logger.name, level, file, 0, text, (), exc_info, function))
    """#
}
