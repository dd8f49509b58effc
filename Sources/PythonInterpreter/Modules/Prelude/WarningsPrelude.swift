/// `warnings`: warnings and the filters that decide which are shown. Written in Python.
enum WarningsPrelude {
  static let source = #"""
    import sys

    __all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter',
               'resetwarnings', 'catch_warnings', 'deprecated']

    _ACTIONS = ('default', 'error', 'ignore', 'always', 'module', 'once')

    # What CPython does with warnings unless it is told otherwise. Each: action, message, category, module, line.
    filters = [
        ('default', None, DeprecationWarning, '__main__', 0),
        ('ignore', None, DeprecationWarning, None, 0),
        ('ignore', None, PendingDeprecationWarning, None, 0),
        ('ignore', None, ImportWarning, None, 0),
        ('ignore', None, ResourceWarning, None, 0),
    ]
    defaultaction = _defaultaction = 'default'
    onceregistry = {}
    # What was shown already: for each module a set of keys.
    _registries = {}


    class WarningMessage:
        """A warning with where it is about: what `catch_warnings(record=True)` collects."""

        _WARNING_DETAILS = ('message', 'category', 'filename', 'lineno', 'file', 'line', 'source')

        def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
            self.message, self.category = message, category
            self.filename, self.lineno = filename, lineno
            self.file, self.line, self.source = file, line, source
            self._category_name = category.__name__ if category else None

        def __str__(self):
            return (f'{{message : {self.message!r}, category : {self._category_name!r}, '
                    f'filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}')


    # Showing

    def showwarning(message, category, filename, lineno, file=None, line=None):
        """Write a warning to a file; stderr unless another is given."""
        _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


    def formatwarning(message, category, filename, lineno, line=None):
        """The text that shows a warning."""
        return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, None, line))


    _showwarning_orig, _formatwarning_orig = showwarning, formatwarning


    def _formatwarnmsg_impl(msg):
        category = msg.category.__name__
        text = f'{msg.filename}:{msg.lineno}: {category}: {msg.message}\n'
        if msg.line is None:
            import linecache
            line = linecache.getline(msg.filename, msg.lineno)
        else:
            line = msg.line
        if line and line.strip():
            text += f'  {line.strip()}\n'
        if msg.source is not None:
            text += f'{category}: Enable tracemalloc to get the object allocation traceback\n'
        return text


    def _formatwarnmsg(msg):
        if formatwarning is not _formatwarning_orig:
            return formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
        return _formatwarnmsg_impl(msg)


    def _showwarnmsg_impl(msg):
        file = sys.stderr if msg.file is None else msg.file
        if file is not None:
            file.write(_formatwarnmsg(msg))


    def _showwarnmsg(msg):
        if showwarning is not _showwarning_orig:
            if not callable(showwarning):
                raise TypeError('warnings.showwarning() must be set to a function or method')
            showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
        else:
            _showwarnmsg_impl(msg)


    # Filters

    def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
        """Decide what is done with warnings whose text and module match."""
        if action not in _ACTIONS:
            raise ValueError(f'invalid action: {action!r}')
        if not isinstance(message, str):
            raise TypeError('message must be a string')
        if not isinstance(category, type) or not issubclass(category, Warning):
            raise TypeError('category must be a Warning subclass')
        if not isinstance(module, str):
            raise TypeError('module must be a string')
        if not isinstance(lineno, int):
            raise TypeError('lineno must be an int')
        if lineno < 0:
            raise ValueError('lineno must be an int >= 0')
        if message or module:
            import re
        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
        _add_filter((action, message, category, module, lineno), append)


    def simplefilter(action, category=Warning, lineno=0, append=False):
        """Decide what is done with warnings of a category."""
        if action not in _ACTIONS:
            raise ValueError(f'invalid action: {action!r}')
        if not isinstance(lineno, int):
            raise TypeError('lineno must be an int')
        if lineno < 0:
            raise ValueError('lineno must be an int >= 0')
        _add_filter((action, None, category, None, lineno), append)


    def _add_filter(item, append):
        if append:
            if item not in filters:
                filters.append(item)
        else:
            if item in filters:
                filters.remove(item)
            filters.insert(0, item)
        _filters_mutated()


    def _filters_mutated():
        # What was shown under other filters may be shown again.
        _registries.clear()


    def resetwarnings():
        """Forget all filters."""
        filters[:] = []
        _filters_mutated()


    def _matches(pattern, text):
        if pattern is None:
            return True
        return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


    def _action_for(text, category, module, lineno):
        for action, message, wanted, place, line in filters:
            if (_matches(message, text) and issubclass(category, wanted) and _matches(place, module)
                    and line in (0, lineno)):
                return action
        return defaultaction


    # Warning

    def _next_external_frame(frame):
        frame = frame.f_back
        return frame


    def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
        """Issue a warning, or maybe ignore it or raise it."""
        if isinstance(message, Warning):
            category = type(message)
        elif category is None:
            category = UserWarning
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
        if not isinstance(skip_file_prefixes, tuple):
            raise TypeError('skip_file_prefixes must be a tuple of strs.')
        if skip_file_prefixes:
            stacklevel = max(2, stacklevel)
        frame = sys._getframe(1)
        for _ in range(stacklevel - 1):
            frame = frame.f_back
            if frame is None:
                break
        while frame is not None and skip_file_prefixes and frame.f_code.co_filename.startswith(skip_file_prefixes):
            frame = frame.f_back
        if frame is None:
            filename, lineno, module = '<sys>', 0, 'sys'
        else:
            filename, lineno = frame.f_code.co_filename, frame.f_lineno
            module = frame.f_globals.get('__name__', '<string>')
        _issue(message, category, filename, lineno, module, _registries.setdefault(module, {}), source)


    def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None,
                      source=None):
        """Issue a warning about a place that is given."""
        lineno = int(lineno)
        if module is None:
            module = filename or '<unknown>'
            if module[-3:].lower() == '.py':
                module = module[:-3]
        _issue(message, category, filename, lineno, module, {} if registry is None else registry, source)


    def _machine_warning(message, category, filename, lineno, has_source):
        # The machine itself has something to say: a coroutine was never awaited, a text looks wrong.
        if category is SyntaxWarning:
            return warn_explicit(message, category, filename, lineno)
        module = '__main__' if filename != 'sys' else 'sys'
        _issue(message, category, filename, lineno, module, _registries.setdefault(module, {}),
               True if has_source else None)


    def _issue(message, category, filename, lineno, module, registry, source):
        if isinstance(message, Warning):
            text, category = str(message), message.__class__
        else:
            text = message
            message = category(message)
        key = (text, category, lineno)
        if registry.get(key):
            return
        action = _action_for(text, category, module, lineno)
        if action == 'ignore':
            return
        if action == 'error':
            raise message
        if action == 'once':
            registry[key] = 1
            if onceregistry.get((text, category)):
                return
            onceregistry[(text, category)] = 1
        elif action == 'always':
            pass
        elif action == 'module':
            registry[key] = 1
            if registry.get((text, category, 0)):
                return
            registry[(text, category, 0)] = 1
        elif action == 'default':
            registry[key] = 1
        else:
            raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {action}')
        _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


    class catch_warnings:
        """Put the filters back at the end of a `with` block; maybe collect the warnings in a list."""

        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
            self._module = sys.modules['warnings'] if module is None else module
            self._entered = False
            self._filter = None if action is None else (action, category, lineno, append)

        def __repr__(self):
            args = []
            if self._record:
                args.append('record=True')
            if self._module is not sys.modules['warnings']:
                args.append(f'module={self._module!r}')
            return f'{type(self).__name__}({", ".join(args)})'

        def __enter__(self):
            global filters, _showwarnmsg_impl, showwarning
            if self._entered:
                raise RuntimeError(f'Cannot enter {self!r} twice')
            self._entered = True
            self._filters, filters = filters, filters[:]
            _filters_mutated()
            self._showwarning, self._impl = showwarning, _showwarnmsg_impl
            log = None
            if self._record:
                log = []
                _showwarnmsg_impl = log.append
                showwarning = _showwarning_orig
            if self._filter is not None:
                simplefilter(*self._filter)
            return log

        def __exit__(self, *exc_info):
            global filters, _showwarnmsg_impl, showwarning
            if not self._entered:
                raise RuntimeError(f'Cannot exit {self!r} without entering first')
            filters = self._filters
            _filters_mutated()
            showwarning, _showwarnmsg_impl = self._showwarning, self._impl


    class deprecated:
        """Mark a class or function as deprecated: who uses it is warned."""

        def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
            if not isinstance(message, str):
                raise TypeError(f'Expected an object of type str for \'message\', not {type(message).__name__!r}')
            self.message, self.category, self.stacklevel = message, category, stacklevel

        def __call__(self, arg, /):
            message, category, stacklevel = self.message, self.category, self.stacklevel
            if category is None:
                arg.__deprecated__ = message
                return arg
            if isinstance(arg, type):
                return self._mark_class(arg)
            if not callable(arg):
                raise TypeError('@deprecated decorator with non-None category must be applied to a class or '
                                f'callable, not {arg!r}')
            import functools
            import inspect

            @functools.wraps(arg)
            def wrapper(*args, **kwargs):
                warn(message, category=category, stacklevel=stacklevel + 1)
                return arg(*args, **kwargs)

            if inspect.iscoroutinefunction(arg):
                wrapper = inspect.markcoroutinefunction(wrapper)
            arg.__deprecated__ = wrapper.__deprecated__ = message
            return wrapper

        def _mark_class(self, cls):
            message, category, stacklevel = self.message, self.category, self.stacklevel
            original_new = cls.__new__
            original_init_subclass = cls.__init_subclass__

            def __new__(klass, /, *args, **kwargs):
                if klass is cls:
                    warn(message, category=category, stacklevel=stacklevel + 1)
                if original_new is not object.__new__:
                    return original_new(klass, *args, **kwargs)
                if klass.__init__ is object.__init__ and (args or kwargs):
                    raise TypeError(f'{klass.__name__}() takes no arguments')
                return object.__new__(klass)

            def __init_subclass__(klass, *args, **kwargs):
                warn(message, category=category, stacklevel=stacklevel + 1)
                return original_init_subclass(*args, **kwargs)

            cls.__new__ = staticmethod(__new__)
            cls.__init_subclass__ = classmethod(__init_subclass__)
            cls.__deprecated__ = __new__.__deprecated__ = __init_subclass__.__deprecated__ = message
            return cls
    """#
}
