/// `logging.config`: logging set up from a dictionary. Written in Python.
enum LoggingConfigPrelude {
  static let source = #"""
    import logging
    import logging.handlers
    import sys


    def _resolve(name):
        """What a dotted name stands for."""
        first, *rest = name.split('.')
        path = first
        try:
            found = __import__(first)
            for part in rest:
                path += '.' + part
                try:
                    found = getattr(found, part)
                except AttributeError:
                    __import__(path)
                    found = getattr(found, part)
        except ImportError as e:
            raise ValueError(f'Cannot resolve {name!r}: {e}') from e
        return found


    def _convert(value):
        if isinstance(value, str):
            prefix, sep, rest = value.partition('://')
            if sep and prefix == 'ext':
                return _resolve(rest)
        return value


    class DictConfigurator:
        """Carries out what a dictionary says."""

        def __init__(self, config):
            self.config = config
            self.formatters, self.filters, self.handlers = {}, {}, {}

        def configure(self):
            config = self.config
            if 'version' not in config:
                raise ValueError("dictionary doesn't specify a version")
            if config['version'] != 1:
                raise ValueError(f'Unsupported version: {config["version"]}')
            if config.get('incremental', False):
                return self._change_levels()
            disable = config.get('disable_existing_loggers', True)
            logging._handlers.clear()
            for kind, made, make in (('formatters', self.formatters, self.configure_formatter),
                                     ('filters', self.filters, self.configure_filter),
                                     ('handlers', self.handlers, self.configure_handler)):
                for name, given in config.get(kind, {}).items():
                    try:
                        made[name] = make(given)
                    except Exception as e:
                        raise ValueError(f'Unable to configure {kind[:-1]} {name!r}') from e
                    if kind == 'handlers':
                        made[name].name = name
            existing = [name for name, logger in logging.root.manager.loggerDict.items()
                        if isinstance(logger, logging.Logger)]
            named = config.get('loggers', {})
            for name, given in named.items():
                try:
                    self._configure_logger(logging.getLogger(name), given)
                except Exception as e:
                    raise ValueError(f'Unable to configure logger {name!r}') from e
            for name in existing:
                logger = logging.getLogger(name)
                below = any(name.startswith(above + '.') for above in named)
                if name not in named:
                    if below:
                        logger.level, logger.handlers, logger.propagate = logging.NOTSET, [], True
                    else:
                        logger.disabled = disable
            if config.get('root'):
                try:
                    self._configure_logger(logging.getLogger(), config['root'], is_root=True)
                except Exception as e:
                    raise ValueError('Unable to configure root logger') from e

        def _change_levels(self):
            for name, given in self.config.get('handlers', {}).items():
                if name not in logging._handlers:
                    raise ValueError(f'No handler found with name {name!r}')
                if given.get('level'):
                    logging._handlers[name].setLevel(given['level'])
            for name, given in self.config.get('loggers', {}).items():
                self._set_level_and_propagation(logging.getLogger(name), given)
            if self.config.get('root'):
                self._set_level_and_propagation(logging.getLogger(), self.config['root'])

        def _set_level_and_propagation(self, logger, given):
            if given.get('level') is not None:
                logger.setLevel(given['level'])
            if given.get('propagate') is not None:
                logger.propagate = given['propagate']

        def configure_custom(self, config):
            config = dict(config)
            factory = config.pop('()')
            if not callable(factory):
                factory = _resolve(factory)
            extra = config.pop('.', None)
            result = factory(**{name: _convert(value) for name, value in config.items() if name.isidentifier()})
            for name, value in (extra or {}).items():
                setattr(result, name, value)
            return result

        def configure_custom_formatter(self, config):
            try:
                return self.configure_custom(config)
            except TypeError as e:
                if "'format'" not in str(e):
                    raise
            # A Formatter calls it fmt.
            renamed = {'fmt' if name == 'format' else name: value for name, value in config.items()}
            return self.configure_custom(renamed)

        def configure_formatter(self, config):
            if '()' in config:
                return self.configure_custom_formatter(config)
            factory = _resolve(config['class']) if config.get('class') else logging.Formatter
            options = {}
            if 'validate' in config:
                options['validate'] = config['validate']
            if 'defaults' in config:
                options['defaults'] = config['defaults']
            return factory(config.get('format'), config.get('datefmt'), config.get('style', '%'), **options)

        def configure_filter(self, config):
            return self.configure_custom(config) if '()' in config else logging.Filter(config.get('name', ''))

        def add_filters(self, filterer, filters):
            for name in filters:
                try:
                    filterer.addFilter(name if callable(name) or hasattr(name, 'filter') else self.filters[name])
                except Exception as e:
                    raise ValueError(f'Unable to add filter {name!r}') from e

        def configure_handler(self, config):
            config = dict(config)
            formatter = config.pop('formatter', None)
            if formatter:
                try:
                    formatter = self.formatters[formatter]
                except Exception as e:
                    raise ValueError(f'Unable to set formatter {formatter!r}') from e
            level, filters = config.pop('level', None), config.pop('filters', None)
            if '()' in config:
                result = self.configure_custom(config)
            else:
                name = config.pop('class')
                factory = name if callable(name) else _resolve(name)
                extra = config.pop('.', None)
                if issubclass(factory, logging.handlers.MemoryHandler) and 'target' in config:
                    config['target'] = self.handlers[config['target']]
                result = factory(**{key: _convert(value) for key, value in config.items() if key.isidentifier()})
                for key, value in (extra or {}).items():
                    setattr(result, key, value)
            if formatter:
                result.setFormatter(formatter)
            if level is not None:
                result.setLevel(level)
            if filters:
                self.add_filters(result, filters)
            return result

        def _configure_logger(self, logger, config, is_root=False):
            if config.get('level') is not None:
                logger.setLevel(config['level'])
            for handler in logger.handlers[:]:
                logger.removeHandler(handler)
            for name in config.get('handlers') or ():
                try:
                    logger.addHandler(self.handlers[name])
                except Exception as e:
                    raise ValueError(f'Unable to add handler {name!r}') from e
            if config.get('filters'):
                self.add_filters(logger, config['filters'])
            logger.disabled = False
            if not is_root and config.get('propagate') is not None:
                logger.propagate = config['propagate']


    dictConfigClass = DictConfigurator


    def dictConfig(config):
        """Set logging up as a dictionary says."""
        dictConfigClass(config).configure()


    def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
        raise PermissionError(13, 'coroviz: a program can read no files', str(fname))
    """#
}
