/// `traceback`: stacks and exceptions as text. Written in Python.
enum TracebackPrelude {
  static let source = #"""
    import linecache
    import sys
    import _traceback

    __all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
               'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
               'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

    _RECURSIVE_CUTOFF = 3


    class _Sentinel:
        def __repr__(self):
            return '<implicit>'


    _sentinel = _Sentinel()


    def _parse_value_tb(exc, value, tb):
        if (value is _sentinel) != (tb is _sentinel):
            raise ValueError('Both or neither of value and tb must be given')
        if value is tb is _sentinel:
            if exc is not None:
                if isinstance(exc, BaseException):
                    return exc, exc.__traceback__
                raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
            return None, None
        return value, tb


    def _write(lines, file):
        file = sys.stderr if file is None else file
        for line in lines:
            print(line, file=file, end='')


    # Stacks

    class FrameSummary:
        """One frame of a stack: where it stands, and the source there."""

        __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_lines', '_lines_dedented',
                     'locals', '_code')

        def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                     colno=None, end_colno=None, **kwargs):
            self.filename, self.lineno, self.name = filename, lineno, name
            self.end_lineno = lineno if end_lineno is None else end_lineno
            self.colno, self.end_colno = colno, end_colno
            self._code = kwargs.get('_code')
            self._lines = line
            self._lines_dedented = None
            if lookup_line:
                self.line
            self.locals = {key: _safe_string(value, 'local', func=repr) for key, value in locals.items()} if locals else None

        def __eq__(self, other):
            if isinstance(other, FrameSummary):
                return tuple(self) == tuple(other) and self.locals == other.locals
            if isinstance(other, tuple):
                return tuple(self) == other
            return NotImplemented

        def __getitem__(self, position):
            return (self.filename, self.lineno, self.name, self.line)[position]

        def __iter__(self):
            return iter([self.filename, self.lineno, self.name, self.line])

        def __repr__(self):
            return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

        def __len__(self):
            return 4

        def _set_lines(self):
            if self._lines is None and self.lineno is not None and self.end_lineno is not None:
                numbers = range(self.lineno, self.end_lineno + 1)
                self._lines = '\n'.join(linecache.getline(self.filename, number).rstrip() for number in numbers) + '\n'

        @property
        def _original_lines(self):
            self._set_lines()
            return self._lines

        @property
        def line(self):
            self._set_lines()
            if self._lines is None:
                return None
            return self._lines.partition('\n')[0].strip()


    def walk_stack(f):
        """Frames from one outwards, each with its line."""
        if f is None:
            f = sys._getframe(1)
        while f is not None:
            if not _traceback.is_hidden(f.f_code):
                yield f, f.f_lineno
            f = f.f_back


    def walk_tb(tb):
        """Frames of a traceback, each with its line."""
        while tb is not None:
            if not _traceback.is_hidden(tb.tb_frame.f_code):
                yield tb.tb_frame, tb.tb_lineno
            tb = tb.tb_next


    def _limited(rows, limit):
        if limit is None:
            limit = getattr(sys, 'tracebacklimit', None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is None:
            return rows
        return rows[:limit] if limit >= 0 else rows[limit:]


    class StackSummary(list):
        """A stack: a list of `FrameSummary`."""

        @classmethod
        def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
            rows = [(frame.f_code.co_filename, lineno, None, None, None, frame.f_code.co_name, frame)
                    for frame, lineno in frame_gen]
            return klass._from_rows(_limited(rows, limit), lookup_lines, capture_locals)

        @classmethod
        def _from_rows(klass, rows, lookup_lines=True, capture_locals=False):
            result = klass()
            for filename, lineno, end_lineno, colno, end_colno, name, frame in rows:
                result.append(FrameSummary(
                    filename, lineno, name, lookup_line=lookup_lines, locals=frame.f_locals if capture_locals else None,
                    end_lineno=end_lineno, colno=colno, end_colno=end_colno))
            return result

        @classmethod
        def from_list(klass, a_list):
            result = klass()
            for frame in a_list:
                if isinstance(frame, FrameSummary):
                    result.append(frame)
                else:
                    filename, lineno, name, line = frame
                    result.append(FrameSummary(filename, lineno, name, line=line))
            return result

        def format_frame_summary(self, frame_summary, **kwargs):
            """The lines that show one frame."""
            row = [f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n']
            lines = frame_summary._original_lines
            if lines and lines.strip():
                if frame_summary.colno is None:
                    row.append(f'    {frame_summary.line}\n')
                else:
                    texts = lines.removesuffix('\n').split('\n')
                    shown = _traceback.excerpt(texts, frame_summary.colno, frame_summary.end_colno)
                    if shown:
                        row.append(shown)
            if frame_summary.locals:
                for name, value in sorted(frame_summary.locals.items()):
                    row.append(f'    {name} = {value}\n')
            return ''.join(row)

        def format(self, **kwargs):
            """A list of texts, one for each frame; repetitions are counted."""
            result = []
            last, count = None, 0
            for summary in self:
                text = self.format_frame_summary(summary, **kwargs)
                if text is None:
                    continue
                place = (summary.filename, summary.lineno, summary.name)
                if place != last:
                    result += _repetitions(count)
                    last, count = place, 0
                count += 1
                if count <= _RECURSIVE_CUTOFF:
                    result.append(text)
            return result + _repetitions(count)


    def _repetitions(count):
        more = count - _RECURSIVE_CUTOFF
        if more <= 0:
            return []
        return [f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n']


    def extract_tb(tb, limit=None):
        """The frames of a traceback, outermost first."""
        return StackSummary._from_rows(_limited(_traceback.entries(tb), limit))


    def extract_stack(f=None, limit=None):
        """The open calls, outermost first."""
        rows = _traceback.stack(sys._getframe(1) if f is None else f)
        if limit is not None:
            rows = rows[-limit:] if limit >= 0 else rows[:-limit]
            if limit == 0:
                rows = []
        return StackSummary._from_rows(rows)


    def format_list(extracted_list):
        return StackSummary.from_list(extracted_list).format()


    def print_list(extracted_list, file=None):
        _write(format_list(extracted_list), file)


    def format_tb(tb, limit=None):
        return extract_tb(tb, limit=limit).format()


    def print_tb(tb, limit=None, file=None):
        _write(format_tb(tb, limit), file)


    def format_stack(f=None, limit=None):
        return extract_stack(sys._getframe(1) if f is None else f, limit).format()


    def print_stack(f=None, limit=None, file=None):
        _write(format_stack(sys._getframe(1) if f is None else f, limit), file)


    def clear_frames(tb):
        """Let go of the variables of a traceback's frames: here they went when the calls ended."""


    # Exceptions

    def _safe_string(value, what, func=str):
        try:
            return func(value)
        except Exception:
            return f'<{what} {func.__name__}() failed>'


    class _Context:
        def __init__(self):
            self.indentation = 0
            self.needs_closing = False

        def indent(self):
            return ' ' * (2 * self.indentation)

        def emit(self, lines, margin='|'):
            prefix = self.indent() + f'{margin} ' if self.indentation else ''
            if isinstance(lines, str):
                lines = [lines]
            for text in lines:
                yield ''.join(prefix + line for line in text.splitlines(True)) if prefix else text


    class TracebackException:
        """An exception prepared for printing: it holds no frames."""

        def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                     compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
            seen = set() if _seen is None else _seen
            seen.add(id(exc_value))
            self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
            self.stack = StackSummary._from_rows(
                _limited(_traceback.entries(exc_traceback), limit), lookup_lines, capture_locals)
            self._exc_type = exc_type if save_exc_type else None
            self._str = _safe_string(exc_value, 'exception')
            self.__notes__ = getattr(exc_value, '__notes__', None)
            self._has_exc_type = exc_type is not None
            self.exc_type_qualname = None if exc_type is None else exc_type.__qualname__
            self.exc_type_module = None if exc_type is None else exc_type.__module__
            self._final = _traceback.exception_only(exc_value, exc_traceback is not None) if exc_value is not None else None
            if exc_type and issubclass(exc_type, SyntaxError):
                self.filename = exc_value.filename
                self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
                self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
                self.text, self.offset, self.end_offset = exc_value.text, exc_value.offset, exc_value.end_offset
                self.msg = exc_value.msg
            self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
            self.__cause__ = self.__context__ = self.exceptions = None
            options = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals,
                           max_group_width=max_group_width, max_group_depth=max_group_depth, _seen=seen)

            def related(exc):
                return TracebackException(type(exc), exc, exc.__traceback__, **options)

            if exc_value is None:
                return
            cause, context = exc_value.__cause__, exc_value.__context__
            if cause is not None and id(cause) not in seen:
                self.__cause__ = related(cause)
            wanted = cause is None and not self.__suppress_context__ if compact else True
            if context is not None and wanted and id(context) not in seen:
                self.__context__ = related(context)
            if isinstance(exc_value, BaseExceptionGroup):
                self.exceptions = [related(exc) for exc in exc_value.exceptions]

        @classmethod
        def from_exception(cls, exc, *args, **kwargs):
            return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

        @property
        def exc_type(self):
            return self._exc_type

        @property
        def exc_type_str(self):
            if not self._has_exc_type:
                return None
            if self.exc_type_module in ('__main__', 'builtins'):
                return self.exc_type_qualname
            return f'{self.exc_type_module}.{self.exc_type_qualname}'

        def __eq__(self, other):
            if isinstance(other, TracebackException):
                return self.__dict__ == other.__dict__
            return NotImplemented

        def __str__(self):
            return self._str

        def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
            """The last lines: type and message, and notes."""
            indent = 3 * _depth * ' '
            if self._final is None:
                yield indent + ('NoneType: None\n' if self.exc_type_str is None else f'{self.exc_type_str}: None\n')
                return
            for piece in self._final:
                yield indent + piece
            if self.exceptions and show_group:
                for exc in self.exceptions:
                    yield from exc.format_exception_only(show_group=show_group, _depth=_depth + 1)

        def format(self, *, chain=True, _ctx=None, **kwargs):
            """All lines of the report, in pieces."""
            ctx = _Context() if _ctx is None else _ctx
            output = []
            exc = self
            while exc is not None:
                link = following = None
                if chain:
                    if exc.__cause__ is not None:
                        link, following = _CAUSE, exc.__cause__
                    elif exc.__context__ is not None and not exc.__suppress_context__:
                        link, following = _CONTEXT, exc.__context__
                output.append((link, exc))
                exc = following
            for link, exc in reversed(output):
                if link is not None:
                    yield from ctx.emit(link)
                if exc.exceptions is None:
                    if exc.stack:
                        yield from ctx.emit('Traceback (most recent call last):\n')
                        yield from ctx.emit(exc.stack.format())
                    yield from ctx.emit(exc.format_exception_only())
                elif ctx.indentation > self.max_group_depth:
                    yield from ctx.emit(f'... (max_group_depth is {self.max_group_depth})\n')
                else:
                    yield from self._format_group(exc, ctx)

        def _format_group(self, exc, ctx):
            outermost = ctx.indentation == 0
            if outermost:
                ctx.indentation += 1
            if exc.stack:
                yield from ctx.emit('Exception Group Traceback (most recent call last):\n', '+' if outermost else '|')
                yield from ctx.emit(exc.stack.format())
            yield from ctx.emit(exc.format_exception_only())
            members = len(exc.exceptions)
            shown = members if members <= self.max_group_width else self.max_group_width + 1
            ctx.needs_closing = False
            for index in range(shown):
                last = index == shown - 1
                if last:
                    ctx.needs_closing = True
                truncated = index >= self.max_group_width
                title = '...' if truncated else f'{index + 1}'
                yield ctx.indent() + ('+-' if index == 0 else '  ') + f'+---------------- {title} ----------------\n'
                ctx.indentation += 1
                if truncated:
                    rest = members - self.max_group_width
                    yield from ctx.emit(f'and {rest} more exception{"s" if rest > 1 else ""}\n')
                else:
                    yield from exc.exceptions[index].format(_ctx=ctx)
                if last and ctx.needs_closing:
                    yield ctx.indent() + '+------------------------------------\n'
                    ctx.needs_closing = False
                ctx.indentation -= 1
            if outermost:
                ctx.indentation = 0

        def print(self, *, file=None, chain=True, **kwargs):
            _write(self.format(chain=chain), file)


    _CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
    _CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'


    def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
        if value is _sentinel:
            value = exc
        return list(TracebackException(type(value), value, None, compact=True).format_exception_only(
            show_group=show_group))


    def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
        value, tb = _parse_value_tb(exc, value, tb)
        return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


    def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
        value, tb = _parse_value_tb(exc, value, tb)
        TracebackException(type(value), value, tb, limit=limit, compact=True).print(file=file, chain=chain)


    def print_exc(limit=None, file=None, chain=True):
        print_exception(sys.exception(), limit=limit, file=file, chain=chain)


    def format_exc(limit=None, chain=True):
        return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


    def print_last(limit=None, file=None, chain=True):
        if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
            raise ValueError('no last exception')
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    """#
}
