/// `csv`. Written in Python.
enum CsvPrelude {
  static let source = #"""
    __all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error',
               'Dialect', 'excel', 'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect',
               'list_dialects', 'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

    __version__ = '1.0'

    QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


    class Error(Exception):
        """Text that is no CSV, or values that can't be written as such."""

        __module__ = '_csv'


    class Dialect:
        """How fields are kept apart."""

        _name = ''
        _valid = False
        delimiter = None
        quotechar = None
        escapechar = None
        doublequote = None
        skipinitialspace = None
        lineterminator = None
        quoting = None

        def __init__(self):
            try:
                _Settings(self, {})
            except TypeError as problem:
                raise Error(str(problem)) from None


    class excel(Dialect):
        """As Excel writes it."""

        delimiter = ','
        quotechar = '"'
        doublequote = True
        skipinitialspace = False
        lineterminator = '\r\n'
        quoting = QUOTE_MINIMAL


    class excel_tab(excel):
        """The same with tabs."""

        delimiter = '\t'


    class unix_dialect(Dialect):
        """With a newline alone, and everything quoted."""

        delimiter = ','
        quotechar = '"'
        doublequote = True
        skipinitialspace = False
        lineterminator = '\n'
        quoting = QUOTE_ALL


    class _Settings:
        """A dialect that has been checked."""

        _defaults = {'delimiter': ',', 'doublequote': True, 'escapechar': None, 'lineterminator': '\r\n', 'quotechar': '"',
                     'quoting': QUOTE_MINIMAL, 'skipinitialspace': False, 'strict': False}

        def __init__(self, dialect, changes):
            for name in changes:
                if name not in self._defaults:
                    raise TypeError(f'this function got an unexpected keyword argument {name!r}')
            values = dict(self._defaults)
            if dialect is not None:
                for name in values:
                    values[name] = getattr(dialect, name, values[name])
            values.update(changes)
            for name, value in values.items():
                setattr(self, name, value)
            self.doublequote, self.skipinitialspace, self.strict = map(
                bool, (self.doublequote, self.skipinitialspace, self.strict))
            for name in ('delimiter', 'escapechar', 'quotechar'):
                self._check_character(name, getattr(self, name), name != 'delimiter')
            if not isinstance(self.quoting, int):
                raise TypeError('"quoting" must be an integer')
            if self.quoting not in range(6):
                raise TypeError('bad "quoting" value')
            if self.lineterminator is None:
                raise TypeError('lineterminator must be set')
            if not isinstance(self.lineterminator, str):
                raise TypeError('"lineterminator" must be a string')
            if self.quotechar is None:
                if 'quotechar' in changes and 'quoting' not in changes:
                    self.quoting = QUOTE_NONE
                if self.quoting != QUOTE_NONE:
                    raise TypeError('quotechar must be set if quoting enabled')

            self._check_clashes()

        def _check_character(self, name, value, is_optional):
            if value is None and is_optional:
                return
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be string{" or None" * is_optional}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
            if value in '\r\n' or value == ' ' and name != 'delimiter' and self.skipinitialspace:
                raise ValueError(f'bad {name} value')

        def _check_clashes(self):
            """No character can mean two things."""
            for name, other in (('delimiter', 'escapechar'), ('delimiter', 'quotechar'), ('escapechar', 'quotechar')):
                if getattr(self, name) is not None and getattr(self, name) == getattr(self, other):
                    raise ValueError(f'bad {name} or {other} value')
            for name in ('delimiter', 'escapechar', 'quotechar'):
                if getattr(self, name) is not None and getattr(self, name) in self.lineterminator:
                    raise ValueError(f'bad {name} or lineterminator value')


    _dialects = {}


    def _settings(dialect, changes):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if isinstance(dialect, _Settings) and not changes:
            return dialect
        return _Settings(dialect, changes)


    def register_dialect(name, dialect=None, **fmtparams):
        """Give a dialect a name."""
        if not isinstance(name, str):
            raise TypeError('dialect name must be a string')
        _dialects[name] = _settings(dialect, fmtparams)


    def unregister_dialect(name):
        """Forget a dialect."""
        if name not in _dialects:
            raise Error('unknown dialect')
        del _dialects[name]


    def get_dialect(name):
        """The dialect with a name."""
        if name not in _dialects:
            raise Error('unknown dialect')
        return _dialects[name]


    def list_dialects():
        """The names of all dialects."""
        return list(_dialects)


    _limit = 131072


    def field_size_limit(new_limit=None):
        """How long a field may be; sets another limit."""
        global _limit
        before = _limit
        if new_limit is not None:
            if not isinstance(new_limit, int):
                raise TypeError('limit must be an integer')
            _limit = new_limit
        return before


    class _reader:
        """Rows of strings, out of lines."""

        __module__ = '_csv'

        def __init__(self, iterable, dialect, changes):
            self._lines = iter(iterable)
            self.dialect = _settings(dialect, changes)
            self.line_num = 0

        def __iter__(self):
            return self

        def __next__(self):
            self._fields = []
            self._begin_field()
            self._step = self._start_record
            while True:
                try:
                    line = next(self._lines)
                except StopIteration:
                    if self._field or self._step == self._in_quoted:
                        if self.dialect.strict:
                            raise Error('unexpected end of data') from None
                        self._save()
                        return self._fields
                    raise
                if not isinstance(line, str):
                    raise Error(f'iterator should return strings, not {type(line).__name__} '
                                '(the file should be opened in text mode)')
                self.line_num += 1
                for character in line:
                    self._step(character)
                self._step('')
                if self._step == self._start_record:
                    return self._fields

        def _begin_field(self):
            self._field = []
            self._is_unquoted = True

        def _save(self):
            text = ''.join(self._field)
            if self._is_unquoted:
                if self.dialect.quoting == QUOTE_NONNUMERIC and text != '' or (
                        self.dialect.quoting == QUOTE_STRINGS and text != ''):
                    text = float(text)
                elif text == '' and self.dialect.quoting in (QUOTE_NOTNULL, QUOTE_STRINGS):
                    text = None
                elif text == '' and self.dialect.quoting == QUOTE_NONNUMERIC:
                    text = ''
            self._fields.append(text)
            self._begin_field()

        def _add(self, character):
            if len(self._field) >= _limit:
                raise Error(f'field larger than field limit ({_limit})')
            self._field.append(character)

        # Each step takes a character; '' is the end of a line.

        def _start_record(self, c):
            if c == '':
                return
            if c in '\r\n':
                self._step = self._after_line
            else:
                self._start_field(c)

        def _start_field(self, c):
            dialect = self.dialect
            if c == '' or c in '\r\n':
                self._save()
                self._step = self._start_record if c == '' else self._after_line
            elif c == dialect.quotechar and dialect.quoting != QUOTE_NONE:
                self._is_unquoted = False
                self._step = self._in_quoted
            elif c == dialect.escapechar:
                self._step = self._escaped
            elif c == ' ' and dialect.skipinitialspace:
                self._step = self._start_field
            elif c == dialect.delimiter:
                self._save()
                self._step = self._start_field
            else:
                self._add(c)
                self._step = self._in_field

        def _in_field(self, c):
            if c == '' or c in '\r\n':
                self._save()
                self._step = self._start_record if c == '' else self._after_line
            elif c == self.dialect.escapechar:
                self._step = self._escaped
            elif c == self.dialect.delimiter:
                self._save()
                self._step = self._start_field
            else:
                self._add(c)

        def _escaped(self, c):
            self._add(c or '\n')
            self._step = self._in_field if c else self._after_escaped_line

        def _after_escaped_line(self, c):
            if c != '':
                self._in_field(c)
                if self._step == self._after_escaped_line:
                    self._step = self._in_field

        def _in_quoted(self, c):
            dialect = self.dialect
            if c == '':
                return
            if c == dialect.escapechar:
                self._step = self._escaped_in_quoted
            elif c == dialect.quotechar and dialect.quoting != QUOTE_NONE:
                self._step = self._quote_in_quoted if dialect.doublequote else self._in_field
            else:
                self._add(c)

        def _escaped_in_quoted(self, c):
            self._add(c or '\n')
            self._step = self._in_quoted

        def _quote_in_quoted(self, c):
            dialect = self.dialect
            if c != '' and c == dialect.quotechar and dialect.quoting != QUOTE_NONE:
                self._add(c)
                self._step = self._in_quoted
            elif c == dialect.delimiter:
                self._save()
                self._step = self._start_field
            elif c == '' or c in '\r\n':
                self._save()
                self._step = self._start_record if c == '' else self._after_line
            elif not dialect.strict:
                self._add(c)
                self._step = self._in_field
            else:
                raise Error(f'{dialect.delimiter!r} expected after {dialect.quotechar!r}')

        def _after_line(self, c):
            if c == '':
                self._step = self._start_record
            elif c not in '\r\n':
                raise Error('new-line character seen in unquoted field - '
                            "do you need to open the file with newline=''?")


    _reader.__name__ = _reader.__qualname__ = 'reader'


    def reader(iterable, /, dialect='excel', **fmtparams):
        """An iterator over the rows of some lines."""
        return _reader(iterable, dialect, fmtparams)


    class _writer:
        """Writes rows to a file."""

        __module__ = '_csv'

        def __init__(self, fileobj, dialect, changes):
            if not hasattr(fileobj, 'write'):
                raise TypeError('argument 1 must have a "write" method')
            self._write = fileobj.write
            self.dialect = _settings(dialect, changes)

        def writerow(self, row, /):
            """Write one row."""
            try:
                values = list(row)
            except TypeError:
                raise Error(f'iterable expected, not {type(row).__name__}') from None
            fields = [self._text(value, len(values) == 1) for value in values]
            return self._write(self.dialect.delimiter.join(fields) + self.dialect.lineterminator)

        def writerows(self, rows, /):
            """Write several rows."""
            for row in rows:
                self.writerow(row)

        def _text(self, value, is_only):
            dialect = self.dialect
            text = '' if value is None else str(value)
            quoted = (dialect.quoting == QUOTE_ALL
                      or dialect.quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float))
                      or dialect.quoting == QUOTE_STRINGS and isinstance(value, str)
                      or dialect.quoting == QUOTE_NOTNULL and value is not None)
            special = dialect.delimiter + (dialect.escapechar or '') + (dialect.quotechar or '') + '\r\n'
            special += dialect.lineterminator
            result = []
            for character in text:
                if character in special:
                    if dialect.quoting == QUOTE_NONE:
                        escapes = True
                    else:
                        escapes = False
                        if character == dialect.quotechar:
                            if dialect.doublequote:
                                result.append(character)
                            else:
                                escapes = True
                        elif character == dialect.escapechar:
                            escapes = True
                        if not escapes:
                            quoted = True
                    if escapes:
                        if not dialect.escapechar:
                            raise Error('need to escape, but no escapechar set')
                        result.append(dialect.escapechar)
                result.append(character)
            if dialect.skipinitialspace and dialect.delimiter == ' ' and text == '':
                if dialect.quoting == QUOTE_NONE or value is None and dialect.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                    raise Error("empty field must be quoted if delimiter is a space and skipinitialspace is true")
                quoted = True
            if is_only and text == '':
                if dialect.quoting == QUOTE_NONE or value is None and dialect.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                    raise Error('single empty field record must be quoted')
                quoted = True
            text = ''.join(result)
            return f'{dialect.quotechar}{text}{dialect.quotechar}' if quoted else text


    _writer.__name__ = _writer.__qualname__ = 'writer'


    def writer(fileobj, /, dialect='excel', **fmtparams):
        """Something that writes rows to a file."""
        return _writer(fileobj, dialect, fmtparams)


    register_dialect('excel', excel)
    register_dialect('excel-tab', excel_tab)
    register_dialect('unix', unix_dialect)


    class DictReader:
        """Rows as dicts; the first row has the names, unless they are given."""

        def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
            if fieldnames is not None and iter(fieldnames) is fieldnames:
                fieldnames = list(fieldnames)
            self._fieldnames = fieldnames
            self.restkey = restkey
            self.restval = restval
            self.reader = reader(f, dialect, *args, **kwds)
            self.dialect = dialect
            self.line_num = 0

        def __iter__(self):
            return self

        @property
        def fieldnames(self):
            if self._fieldnames is None:
                self._fieldnames = next(self.reader, None)
            self.line_num = self.reader.line_num
            return self._fieldnames

        @fieldnames.setter
        def fieldnames(self, value):
            self._fieldnames = value

        def __next__(self):
            if self.line_num == 0:
                self.fieldnames
            row = next(self.reader)
            self.line_num = self.reader.line_num
            while row == []:
                row = next(self.reader)
            names = self.fieldnames
            result = dict(zip(names, row))
            if len(row) > len(names):
                result[self.restkey] = row[len(names):]
            for name in names[len(row):]:
                result[name] = self.restval
            return result


    class DictWriter:
        """Writes dicts as rows, in the order of the names."""

        def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
            if fieldnames is not None and iter(fieldnames) is fieldnames:
                fieldnames = list(fieldnames)
            self.fieldnames = fieldnames
            self.restval = restval
            if extrasaction.lower() not in ('raise', 'ignore'):
                raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
            self.extrasaction = extrasaction
            self.writer = writer(f, dialect, *args, **kwds)

        def writeheader(self):
            """Write the names."""
            return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

        def _row(self, rowdict):
            if self.extrasaction == 'raise':
                wrong = [key for key in rowdict if key not in self.fieldnames]
                if wrong:
                    raise ValueError('dict contains fields not in fieldnames: ' + ', '.join(map(repr, wrong)))
            return (rowdict.get(key, self.restval) for key in self.fieldnames)

        def writerow(self, rowdict):
            """Write one dict."""
            return self.writer.writerow(self._row(rowdict))

        def writerows(self, rowdicts):
            """Write several dicts."""
            return self.writer.writerows(map(self._row, rowdicts))
    """#
}
