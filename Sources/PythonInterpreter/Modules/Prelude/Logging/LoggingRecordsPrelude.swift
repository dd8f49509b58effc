/// `_logging_records`: levels, records and formatters of `logging`. Written in Python.
enum LoggingRecordsPrelude {
  static let source = #"""
    import sys
    import time
    from string import Formatter as _StringFormatter, Template

    __name__ = 'logging'

    CRITICAL = FATAL = 50
    ERROR = 40
    WARNING = WARN = 30
    INFO = 20
    DEBUG = 10
    NOTSET = 0

    _level_names = {CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG', NOTSET: 'NOTSET'}
    _levels = {'CRITICAL': CRITICAL, 'FATAL': FATAL, 'ERROR': ERROR, 'WARN': WARNING, 'WARNING': WARNING, 'INFO': INFO,
               'DEBUG': DEBUG, 'NOTSET': NOTSET}
    _start_time = time.time_ns()


    def getLevelNamesMapping():
        return _levels.copy()


    def getLevelName(level):
        """The name of a level, or the level of a name."""
        found = _level_names.get(level)
        if found is not None:
            return found
        found = _levels.get(level)
        return found if found is not None else f'Level {level}'


    def addLevelName(level, levelName):
        """Give a level a name."""
        _level_names[level] = levelName
        _levels[levelName] = level


    def _check_level(level):
        if isinstance(level, int):
            return level
        if str(level) == level:
            if level not in _levels:
                raise ValueError(f'Unknown level: {level!r}')
            return _levels[level]
        raise TypeError(f'Level not an integer or a valid string: {level!r}')


    class LogRecord:
        """What is to be logged, and where it comes from."""

        def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
            now = time.time_ns()
            self.name, self.msg = name, msg
            if args and len(args) == 1 and hasattr(args[0], 'keys') and args[0]:
                args = args[0]
            self.args = args
            self.levelname, self.levelno = getLevelName(level), level
            self.pathname = pathname
            self.filename = str(pathname).rpartition('/')[2]
            self.module = self.filename.rpartition('.')[0] or self.filename
            self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
            self.lineno, self.funcName = lineno, func
            self.created = now / 1e9
            self.msecs = (now % 1_000_000_000) // 1_000_000 + 0.0
            self.relativeCreated = (now - _start_time) / 1e6
            self.thread, self.threadName = 1, 'MainThread'
            self.processName, self.process = 'MainProcess', 1
            self.taskName = None
            if logAsyncioTasks and 'asyncio' in sys.modules:
                try:
                    self.taskName = sys.modules['asyncio'].current_task().get_name()
                except Exception:
                    pass

        def __repr__(self):
            return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

        def getMessage(self):
            """The message with its arguments put in."""
            msg = str(self.msg)
            return msg % self.args if self.args else msg


    logThreads = logMultiprocessing = logProcesses = logAsyncioTasks = True
    _record_factory = LogRecord


    def setLogRecordFactory(factory):
        global _record_factory
        _record_factory = factory


    def getLogRecordFactory():
        return _record_factory


    def makeLogRecord(dict):
        """A record with the attributes of a dictionary."""
        record = _record_factory(None, None, '', 0, '', (), None, None)
        record.__dict__.update(dict)
        return record


    # Styles

    def _has_percent_field(fmt):
        # Whether there is something like %(name)-8s in it.
        for piece in fmt.split('%(')[1:]:
            name, closed, rest = piece.partition(')')
            if closed and name.isidentifier() and rest.lstrip('#0+ -*.123456789')[:1].lower() in tuple('diouxefgcrsa%'):
                return True
        return False


    def _matches_whole(pattern, text):
        # `re` is loaded for those who need it.
        import re
        return re.fullmatch(pattern, text, re.I) is not None


    class PercentStyle:
        default_format = '%(message)s'
        asctime_format = '%(asctime)s'
        asctime_search = '%(asctime)'

        def __init__(self, fmt, *, defaults=None):
            self._fmt = fmt or self.default_format
            self._defaults = defaults

        def usesTime(self):
            return self._fmt.find(self.asctime_search) >= 0

        def validate(self):
            if not _has_percent_field(self._fmt):
                raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

        def _values(self, record):
            return {**self._defaults, **record.__dict__} if self._defaults else record.__dict__

        def _format(self, record):
            return self._fmt % self._values(record)

        def format(self, record):
            try:
                return self._format(record)
            except KeyError as e:
                raise ValueError(f'Formatting field not found in record: {e}')


    class StrFormatStyle(PercentStyle):
        default_format = '{message}'
        asctime_format = '{asctime}'
        asctime_search = '{asctime'
        fmt_spec = r'(.?[<=>^])?[+ -]?#?0?(\d+|{\w+})?[,_]?(\.(\d+|{\w+}))?[bcdefgnosx%]?'
        field_spec = r'(\d+|\w+)(\.\w+|\[[^]]+\])*'

        def _format(self, record):
            return self._fmt.format(**self._values(record))

        def validate(self):
            fields = set()
            try:
                for _, fieldname, spec, conversion in _StringFormatter().parse(self._fmt):
                    if fieldname:
                        if not fieldname.isidentifier() and not _matches_whole(self.field_spec, fieldname):
                            raise ValueError(f'invalid field name/expression: {fieldname!r}')
                        fields.add(fieldname)
                    if conversion and conversion not in 'rsa':
                        raise ValueError(f'invalid conversion: {conversion!r}')
                    if spec and not _matches_whole(self.fmt_spec, spec):
                        raise ValueError(f'bad specifier: {spec!r}')
            except ValueError as e:
                raise ValueError(f'invalid format: {e}')
            if not fields:
                raise ValueError('invalid format: no fields')


    class StringTemplateStyle(PercentStyle):
        default_format = '${message}'
        asctime_format = '${asctime}'
        asctime_search = '${asctime}'

        def __init__(self, fmt, *, defaults=None):
            super().__init__(fmt, defaults=defaults)
            self._tpl = Template(self._fmt)

        def usesTime(self):
            return self._fmt.find('$asctime') >= 0 or self._fmt.find(self.asctime_search) >= 0

        def validate(self):
            fields = set()
            for found in Template.pattern.finditer(self._fmt):
                groups = found.groupdict()
                if groups['named']:
                    fields.add(groups['named'])
                elif groups['braced']:
                    fields.add(groups['braced'])
                elif found.group(0) == '$':
                    raise ValueError('invalid format: bare \'$\' not allowed')
            if not fields:
                raise ValueError('invalid format: no fields')

        def _format(self, record):
            return self._tpl.substitute(**self._values(record))


    BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
    _STYLES = {
        '%': (PercentStyle, BASIC_FORMAT),
        '{': (StrFormatStyle, '{levelname}:{name}:{message}'),
        '$': (StringTemplateStyle, '${levelname}:${name}:${message}'),
    }


    class Formatter:
        """Makes the text of a record."""

        converter = time.localtime
        default_time_format = '%Y-%m-%d %H:%M:%S'
        default_msec_format = '%s,%03d'

        def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
            if style not in _STYLES:
                raise ValueError(f'Style must be one of: {",".join(_STYLES.keys())}')
            self._style = _STYLES[style][0](fmt, defaults=defaults)
            if validate:
                self._style.validate()
            self._fmt = self._style._fmt
            self.datefmt = datefmt

        def formatTime(self, record, datefmt=None):
            """The record's time as text."""
            when = self.converter(record.created)
            if datefmt:
                return time.strftime(datefmt, when)
            text = time.strftime(self.default_time_format, when)
            if self.default_msec_format:
                text = self.default_msec_format % (text, record.msecs)
            return text

        def formatException(self, ei):
            """A traceback as text."""
            import traceback
            text = ''.join(traceback.format_exception(ei[0], ei[1], ei[2]))
            return text[:-1] if text[-1:] == '\n' else text

        def usesTime(self):
            return self._style.usesTime()

        def formatMessage(self, record):
            return self._style.format(record)

        def formatStack(self, stack_info):
            return stack_info

        def format(self, record):
            """The whole text of a record, with exception and stack."""
            record.message = record.getMessage()
            if self.usesTime():
                record.asctime = self.formatTime(record, self.datefmt)
            text = self.formatMessage(record)
            if record.exc_info and not record.exc_text:
                record.exc_text = self.formatException(record.exc_info)
            if record.exc_text:
                if text[-1:] != '\n':
                    text += '\n'
                text += record.exc_text
            if record.stack_info:
                if text[-1:] != '\n':
                    text += '\n'
                text += self.formatStack(record.stack_info)
            return text


    _default_formatter = Formatter()


    class BufferingFormatter:
        """Makes the text of several records."""

        def __init__(self, linefmt=None):
            self.linefmt = linefmt if linefmt else _default_formatter

        def formatHeader(self, records):
            return ''

        def formatFooter(self, records):
            return ''

        def format(self, records):
            if not records:
                return ''
            lines = ''.join(self.linefmt.format(record) for record in records)
            return self.formatHeader(records) + lines + self.formatFooter(records)


    # Filters

    class Filter:
        """Lets through what comes from one logger and those below it."""

        def __init__(self, name=''):
            self.name = name
            self.nlen = len(name)

        def filter(self, record):
            if self.nlen == 0 or self.name == record.name:
                return True
            if record.name.find(self.name, 0, self.nlen) != 0:
                return False
            return record.name[self.nlen] == '.'


    class Filterer:
        """What can have filters: loggers and handlers."""

        def __init__(self):
            self.filters = []

        def addFilter(self, filter):
            if filter not in self.filters:
                self.filters.append(filter)

        def removeFilter(self, filter):
            if filter in self.filters:
                self.filters.remove(filter)

        def filter(self, record):
            """The record, maybe another in its place, or something false."""
            for wanted in self.filters:
                result = wanted.filter(record) if hasattr(wanted, 'filter') else wanted(record)
                if not result:
                    return False
                if isinstance(result, LogRecord):
                    record = result
            return record
    """#
}
