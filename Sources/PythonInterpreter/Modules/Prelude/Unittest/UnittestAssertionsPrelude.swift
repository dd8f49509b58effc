/// `_unittest_assertions`: the assertions of `unittest.TestCase`. Written in Python.
enum UnittestAssertionsPrelude {
  static let source = #"""
    import warnings
    from unittest.util import safe_repr, _common_shorten_repr, _count_diff_all_purpose

    __name__ = 'unittest.case'

    DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


    def _pattern(regex):
        # `re` is loaded for those who need it.
        import re
        return re.compile(regex) if isinstance(regex, (str, bytes)) else regex


    def _ndiff(first, second):
        import difflib
        return '\n'.join(difflib.ndiff(first, second))


    def _pformat(value):
        import pprint
        return pprint.pformat(value)


    def _is_subtype(expected, basetype):
        if isinstance(expected, tuple):
            return all(_is_subtype(e, basetype) for e in expected)
        return isinstance(expected, type) and issubclass(expected, basetype)


    class _AssertRaisesBaseContext:
        """What `with self.assertRaises(...)` enters."""

        def __init__(self, expected, test_case, expected_regex=None):
            self.expected, self.test_case = expected, test_case
            self.expected_regex = None if expected_regex is None else _pattern(expected_regex)
            self.obj_name = self.msg = None

        def _raiseFailure(self, standardMsg):
            raise self.test_case.failureException(self.test_case._formatMessage(self.msg, standardMsg))

        def handle(self, name, args, kwargs):
            if not _is_subtype(self.expected, self._base_type):
                raise TypeError(f'{name}() arg 1 must be {self._base_type_str}')
            if not args:
                self.msg = kwargs.pop('msg', None)
                if kwargs:
                    raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
                return self
            callable_obj, *args = args
            self.obj_name = getattr(callable_obj, '__name__', None) or str(callable_obj)
            with self:
                callable_obj(*args, **kwargs)

        def _expected_name(self):
            return getattr(self.expected, '__name__', None) or str(self.expected)

        def _raise_missing(self, what):
            by = f' by {self.obj_name}' if self.obj_name else ''
            self._raiseFailure(f'{self._expected_name()} not {what}{by}')


    class _AssertRaisesContext(_AssertRaisesBaseContext):
        _base_type = BaseException
        _base_type_str = 'an exception type or tuple of exception types'

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_value, tb):
            if exc_type is None:
                self._raise_missing('raised')
            if not issubclass(exc_type, self.expected):
                return False
            self.exception = exc_value.with_traceback(None)
            if self.expected_regex is not None and not self.expected_regex.search(str(exc_value)):
                self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{exc_value}"')
            return True

        __class_getitem__ = classmethod(type(list[int]))


    class _AssertWarnsContext(_AssertRaisesBaseContext):
        _base_type = Warning
        _base_type_str = 'a warning type or tuple of warning types'

        def __enter__(self):
            self.warnings_manager = warnings.catch_warnings(record=True)
            self.warnings = self.warnings_manager.__enter__()
            warnings.simplefilter('always', self.expected)
            return self

        def __exit__(self, exc_type, exc_value, tb):
            self.warnings_manager.__exit__(exc_type, exc_value, tb)
            if exc_type is not None:
                return
            first = None
            for shown in self.warnings:
                warning = shown.message
                if not isinstance(warning, self.expected):
                    continue
                if first is None:
                    first = warning
                if self.expected_regex is not None and not self.expected_regex.search(str(warning)):
                    continue
                self.warning, self.filename, self.lineno = warning, shown.filename, shown.lineno
                return
            if first is not None:
                self._raiseFailure(f'"{self.expected_regex.pattern}" does not match "{first}"')
            self._raise_missing('triggered')


    class _AssertLogsContext:
        """Collects what is logged in a `with` block."""

        LOGGING_FORMAT = '%(levelname)s:%(name)s:%(message)s'

        def __init__(self, test_case, logger_name, level, no_logs):
            import logging
            self.test_case, self.logger_name, self.no_logs = test_case, logger_name, no_logs
            self.level = logging.getLevelNamesMapping().get(level, level) if level else logging.INFO
            self.msg = None

        def __enter__(self):
            import logging
            name = self.logger_name
            logger = self.logger = name if isinstance(name, logging.Logger) else logging.getLogger(name)
            handler = _CapturingHandler()
            handler.setLevel(self.level)
            handler.setFormatter(logging.Formatter(self.LOGGING_FORMAT))
            self.watcher = handler.watcher
            self.old = logger.handlers[:], logger.level, logger.propagate
            logger.handlers = [handler]
            logger.setLevel(self.level)
            logger.propagate = False
            return None if self.no_logs else handler.watcher

        def __exit__(self, exc_type, exc_value, tb):
            import logging
            self.logger.handlers, level, self.logger.propagate = self.old
            self.logger.setLevel(level)
            if exc_type is not None:
                return False
            records, output = self.watcher
            if self.no_logs:
                if records:
                    self._fail(f'Unexpected logs found: {output!r}')
            elif not records:
                self._fail(f'no logs of level {logging.getLevelName(self.level)} or higher triggered on {self.logger.name}')

        def _fail(self, text):
            raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))


    def _CapturingHandler():
        import logging
        from collections import namedtuple

        class Capturing(logging.Handler):
            def __init__(self):
                logging.Handler.__init__(self)
                self.watcher = namedtuple('_LoggingWatcher', ['records', 'output'])([], [])

            def emit(self, record):
                self.watcher.records.append(record)
                self.watcher.output.append(self.format(record))
        return Capturing()


    class _Assertions:
        """What a test can say must be so."""

        failureException = AssertionError
        longMessage = True
        maxDiff = 80 * 8
        _diffThreshold = 2 ** 16

        def _formatMessage(self, msg, standardMsg):
            if not self.longMessage:
                return msg or standardMsg
            return standardMsg if msg is None else f'{standardMsg} : {msg}'

        def _truncateMessage(self, message, diff):
            if self.maxDiff is None or len(diff) <= self.maxDiff:
                return message + diff
            return message + DIFF_OMITTED % len(diff)

        def _fail(self, msg, standardMsg):
            raise self.failureException(self._formatMessage(msg, standardMsg))

        def fail(self, msg=None):
            """Fail at once."""
            raise self.failureException(msg)

        # Truth

        def assertTrue(self, expr, msg=None):
            if not expr:
                self._fail(msg, f'{safe_repr(expr)} is not true')

        def assertFalse(self, expr, msg=None):
            if expr:
                self._fail(msg, f'{safe_repr(expr)} is not false')

        def assertIs(self, expr1, expr2, msg=None):
            if expr1 is not expr2:
                self._fail(msg, f'{safe_repr(expr1)} is not {safe_repr(expr2)}')

        def assertIsNot(self, expr1, expr2, msg=None):
            if expr1 is expr2:
                self._fail(msg, f'unexpectedly identical: {safe_repr(expr1)}')

        def assertIsNone(self, obj, msg=None):
            if obj is not None:
                self._fail(msg, f'{safe_repr(obj)} is not None')

        def assertIsNotNone(self, obj, msg=None):
            if obj is None:
                self._fail(msg, 'unexpectedly None')

        def assertIsInstance(self, obj, cls, msg=None):
            if not isinstance(obj, cls):
                self._fail(msg, f'{safe_repr(obj)} is not an instance of {cls!r}')

        def assertNotIsInstance(self, obj, cls, msg=None):
            if isinstance(obj, cls):
                self._fail(msg, f'{safe_repr(obj)} is an instance of {cls!r}')

        def assertIn(self, member, container, msg=None):
            if member not in container:
                self._fail(msg, f'{safe_repr(member)} not found in {safe_repr(container)}')

        def assertNotIn(self, member, container, msg=None):
            if member in container:
                self._fail(msg, f'{safe_repr(member)} unexpectedly found in {safe_repr(container)}')

        # Order

        def assertLess(self, a, b, msg=None):
            if not a < b:
                self._fail(msg, f'{safe_repr(a)} not less than {safe_repr(b)}')

        def assertLessEqual(self, a, b, msg=None):
            if not a <= b:
                self._fail(msg, f'{safe_repr(a)} not less than or equal to {safe_repr(b)}')

        def assertGreater(self, a, b, msg=None):
            if not a > b:
                self._fail(msg, f'{safe_repr(a)} not greater than {safe_repr(b)}')

        def assertGreaterEqual(self, a, b, msg=None):
            if not a >= b:
                self._fail(msg, f'{safe_repr(a)} not greater than or equal to {safe_repr(b)}')

        # Equality

        def addTypeEqualityFunc(self, typeobj, function):
            self._type_equality_funcs[typeobj] = function

        def _getAssertEqualityFunc(self, first, second):
            if type(first) == type(second):
                function = self._type_equality_funcs.get(type(first))
                if function is not None:
                    return getattr(self, function) if isinstance(function, str) else function
            return self._baseAssertEqual

        def _baseAssertEqual(self, first, second, msg=None):
            if not first == second:
                self._fail(msg, '%s != %s' % _common_shorten_repr(first, second))

        def assertEqual(self, first, second, msg=None):
            self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

        def assertNotEqual(self, first, second, msg=None):
            if not first != second:
                self._fail(msg, f'{safe_repr(first)} == {safe_repr(second)}')

        def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
            if first == second:
                return
            if delta is not None and places is not None:
                raise TypeError('specify delta or places not both')
            diff = abs(first - second)
            shown = f'{safe_repr(first)} != {safe_repr(second)} within '
            if delta is not None:
                if diff <= delta:
                    return
                self._fail(msg, f'{shown}{safe_repr(delta)} delta ({safe_repr(diff)} difference)')
            places = 7 if places is None else places
            if round(diff, places) != 0:
                self._fail(msg, f'{shown}{places!r} places ({safe_repr(diff)} difference)')

        def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
            if delta is not None and places is not None:
                raise TypeError('specify delta or places not both')
            diff = abs(first - second)
            shown = f'{safe_repr(first)} == {safe_repr(second)} within '
            if delta is not None:
                if not first == second and diff > delta:
                    return
                self._fail(msg, f'{shown}{safe_repr(delta)} delta ({safe_repr(diff)} difference)')
            places = 7 if places is None else places
            if first == second or round(diff, places) == 0:
                self._fail(msg, f'{shown}{places!r} places')

        def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
            if seq_type is None:
                name = 'sequence'
            else:
                name = seq_type.__name__
                for which, seq in (('First', seq1), ('Second', seq2)):
                    if not isinstance(seq, seq_type):
                        raise self.failureException(f'{which} sequence is not a {name}: {safe_repr(seq)}')
            differing = None
            try:
                len1 = len(seq1)
            except (TypeError, NotImplementedError):
                differing = f'First {name} has no length.    Non-sequence?'
            if differing is None:
                try:
                    len2 = len(seq2)
                except (TypeError, NotImplementedError):
                    differing = f'Second {name} has no length.    Non-sequence?'
            if differing is None:
                if seq1 == seq2:
                    return
                differing = f'{name.capitalize()}s differ: %s != %s\n' % _common_shorten_repr(seq1, seq2)
                for i in range(min(len1, len2)):
                    if seq1[i] != seq2[i]:
                        differing += '\nFirst differing element %d:\n%s\n%s\n' % ((i,) + _common_shorten_repr(seq1[i], seq2[i]))
                        break
                else:
                    if len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                        return
                longer = ('First', len1 - len2, seq1, len2) if len1 > len2 else ('Second', len2 - len1, seq2, len1)
                if len1 != len2:
                    which, more, seq, start = longer
                    differing += f'\n{which} {name} contains {more} additional elements.\n'
                    differing += f'First extra element {start}:\n{safe_repr(seq[start])}\n'
            diff = '\n' + _ndiff(_pformat(seq1).splitlines(), _pformat(seq2).splitlines())
            self.fail(self._formatMessage(msg, self._truncateMessage(differing, diff)))

        def assertListEqual(self, list1, list2, msg=None):
            self.assertSequenceEqual(list1, list2, msg, seq_type=list)

        def assertTupleEqual(self, tuple1, tuple2, msg=None):
            self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

        def assertSetEqual(self, set1, set2, msg=None):
            differences = []
            for which, a, b in (('first', set1, set2), ('second', set2, set1)):
                try:
                    differences.append((which, a.difference(b)))
                except TypeError as e:
                    self.fail(f'invalid type when attempting set difference: {e}')
                except AttributeError as e:
                    self.fail(f'{which} argument does not support set difference: {e}')
            if not any(items for _, items in differences):
                return
            lines = []
            for which, items in differences:
                if items:
                    lines.append(f'Items in the {which} set but not the {"second" if which == "first" else "first"}:')
                    lines += [repr(item) for item in items]
            self._fail(msg, '\n'.join(lines))

        def assertDictEqual(self, d1, d2, msg=None):
            self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
            self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
            if d1 != d2:
                diff = '\n' + _ndiff(_pformat(d1).splitlines(), _pformat(d2).splitlines())
                text = self._truncateMessage('%s != %s' % _common_shorten_repr(d1, d2), diff)
                self._fail(msg, text)

        def assertMultiLineEqual(self, first, second, msg=None):
            self.assertIsInstance(first, str, 'First argument is not a string')
            self.assertIsInstance(second, str, 'Second argument is not a string')
            if first == second:
                return
            if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
                self._baseAssertEqual(first, second, msg)
            lines = []
            for text in (first, second):
                pieces = text.splitlines(keepends=True)
                if len(first.splitlines()) == 1 and first.strip('\r\n') == first and len(pieces) == 1:
                    pieces = [text + '\n']
                elif pieces and not pieces[-1].endswith('\n'):
                    pieces[-1] += '\n'
                lines.append(pieces)
            import difflib
            diff = '\n' + ''.join(difflib.ndiff(*lines))
            self.fail(self._formatMessage(msg, self._truncateMessage('%s != %s' % _common_shorten_repr(first, second), diff)))

        def assertCountEqual(self, first, second, msg=None):
            differences = _count_diff_all_purpose(first, second)
            if differences:
                lines = [f'First has {a}, Second has {b}:  {value!r}' for a, b, value in differences]
                self.fail(self._formatMessage(msg, self._truncateMessage('Element counts were not equal:\n', '\n'.join(lines))))

        # Patterns

        def assertRegex(self, text, expected_regex, msg=None):
            expected_regex = _pattern(expected_regex)
            if not expected_regex.search(text):
                self._fail(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}")

        def assertNotRegex(self, text, unexpected_regex, msg=None):
            unexpected_regex = _pattern(unexpected_regex)
            match = unexpected_regex.search(text)
            if match:
                self._fail(msg, f'Regex matched: {text[match.start():match.end()]!r} matches '
                                f'{unexpected_regex.pattern!r} in {text!r}')

        # Exceptions, warnings, logs

        def assertRaises(self, expected_exception, *args, **kwargs):
            return _AssertRaisesContext(expected_exception, self).handle('assertRaises', args, kwargs)

        def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
            context = _AssertRaisesContext(expected_exception, self, expected_regex)
            return context.handle('assertRaisesRegex', args, kwargs)

        def assertWarns(self, expected_warning, *args, **kwargs):
            return _AssertWarnsContext(expected_warning, self).handle('assertWarns', args, kwargs)

        def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
            context = _AssertWarnsContext(expected_warning, self, expected_regex)
            return context.handle('assertWarnsRegex', args, kwargs)

        def assertLogs(self, logger=None, level=None):
            return _AssertLogsContext(self, logger, level, no_logs=False)

        def assertNoLogs(self, logger=None, level=None):
            return _AssertLogsContext(self, logger, level, no_logs=True)
    """#
}
