/// `doctest`: examples in docstrings, run as tests. Written in Python.
enum DoctestPrelude {
  static let source = #"""
    import linecache
    import sys
    import traceback
    import types
    from collections import namedtuple

    __all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS',
               'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF',
               'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest', 'DocTestParser',
               'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException', 'DebugRunner',
               'testmod', 'testfile', 'run_docstring_examples', 'DocTestSuite', 'DocFileSuite', 'set_unittest_reportflags',
               'script_from_examples', 'testsource', 'debug_src', 'debug']


    class TestResults(namedtuple('TestResults', 'failed attempted')):
        """How many examples failed of how many."""

        def __new__(cls, failed, attempted, *, skipped=0):
            results = super().__new__(cls, failed, attempted)
            results.skipped = skipped
            return results

        def __repr__(self):
            skipped = f', skipped={self.skipped}' if self.skipped else ''
            return f'TestResults(failed={self.failed}, attempted={self.attempted}{skipped})'


    OPTIONFLAGS_BY_NAME = {}


    def register_optionflag(name):
        """A flag of one's own."""
        return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


    DONT_ACCEPT_TRUE_FOR_1 = register_optionflag('DONT_ACCEPT_TRUE_FOR_1')
    DONT_ACCEPT_BLANKLINE = register_optionflag('DONT_ACCEPT_BLANKLINE')
    NORMALIZE_WHITESPACE = register_optionflag('NORMALIZE_WHITESPACE')
    ELLIPSIS = register_optionflag('ELLIPSIS')
    SKIP = register_optionflag('SKIP')
    IGNORE_EXCEPTION_DETAIL = register_optionflag('IGNORE_EXCEPTION_DETAIL')
    COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
                        | IGNORE_EXCEPTION_DETAIL)
    REPORT_UDIFF = register_optionflag('REPORT_UDIFF')
    REPORT_CDIFF = register_optionflag('REPORT_CDIFF')
    REPORT_NDIFF = register_optionflag('REPORT_NDIFF')
    REPORT_ONLY_FIRST_FAILURE = register_optionflag('REPORT_ONLY_FIRST_FAILURE')
    FAIL_FAST = register_optionflag('FAIL_FAST')
    REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

    BLANKLINE_MARKER = '<BLANKLINE>'
    ELLIPSIS_MARKER = '...'


    def _indent(text, indent=4):
        pad = ' ' * indent
        return ''.join(pad + line if line.strip('\n') else line for line in text.splitlines(True))


    def _exception_traceback(exc_info):
        return ''.join(traceback.format_exception(*exc_info))


    # Examples

    class Example:
        """A piece of source with what it shall print."""

        def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
            self.source = source if source.endswith('\n') else source + '\n'
            self.want = want + '\n' if want and not want.endswith('\n') else want
            self.exc_msg = exc_msg + '\n' if exc_msg is not None and not exc_msg.endswith('\n') else exc_msg
            self.lineno, self.indent = lineno, indent
            self.options = {} if options is None else options

        def _key(self):
            return (self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg)

        def __eq__(self, other):
            return self._key() == other._key() if type(self) is type(other) else NotImplemented

        def __hash__(self):
            return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


    class DocTest:
        """The examples of one docstring, and the names they see."""

        def __init__(self, examples, globs, name, filename, lineno, docstring):
            self.examples, self.docstring, self.globs = examples, docstring, globs.copy()
            self.name, self.filename, self.lineno = name, filename, lineno

        def __repr__(self):
            count = len(self.examples)
            examples = 'no examples' if count == 0 else '1 example' if count == 1 else f'{count} examples'
            return f'<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>'

        def __eq__(self, other):
            if type(self) is not type(other):
                return NotImplemented
            return (self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno) == (
                other.examples, other.docstring, other.globs, other.name, other.filename, other.lineno)

        def __hash__(self):
            return hash((self.docstring, self.name, self.filename, self.lineno))

        def __lt__(self, other):
            if not isinstance(other, DocTest):
                return NotImplemented

            def key(test):
                return (test.name, test.filename or '', test.lineno if test.lineno is not None else -1, id(test))
            return key(self) < key(other)


    class DocTestParser:
        """Takes a text apart into examples and what is between them."""

        def parse(self, string, name='<string>'):
            """A list of texts and `Example`s, in turn."""
            string = string.expandtabs()
            lines = string.split('\n')
            margin = min((len(line) - len(line.lstrip(' ')) for line in lines if line.strip()), default=0)
            lines = [line[margin:] for line in lines]
            output, between, number = [], [], 0
            while number < len(lines):
                if not lines[number].lstrip(' ').startswith('>>>'):
                    between.append(lines[number] + ('\n' if number < len(lines) - 1 else ''))
                    number += 1
                    continue
                output.append(''.join(between))
                between = []
                number = self._read_example(lines, number, name, output)
            output.append(''.join(between))
            return output

        def _read_example(self, lines, first, name, output):
            indent = len(lines[first]) - len(lines[first].lstrip(' '))
            number = first + 1
            while number < len(lines) and lines[number].lstrip(' ').startswith('...'):
                number += 1
            source_lines = lines[first:number]
            want_start = number
            while number < len(lines) and lines[number].strip() and not lines[number].lstrip(' ').startswith('>>>'):
                number += 1
            want_lines = lines[want_start:number]
            self._check_prompts(source_lines, indent, name, first)
            prefix = ' ' * indent
            self._check_prefix(source_lines[1:], prefix + '.', name, first)
            source = '\n'.join(line[indent + 4:] for line in source_lines)
            self._check_prefix(want_lines, prefix, name, want_start)
            want = '\n'.join(line[indent:] for line in want_lines)
            if not self._is_blank_or_comment(source):
                output.append(Example(source, want, self._exception_message(want), lineno=first, indent=indent,
                                      options=self._find_options(source, name, first)))
            return number

        def get_doctest(self, string, globs, name, filename, lineno):
            return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

        def get_examples(self, string, name='<string>'):
            return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

        def _is_blank_or_comment(self, source):
            return '\n' not in source and (not source.strip() or source.lstrip().startswith('#'))

        def _check_prompts(self, lines, indent, name, lineno):
            for i, line in enumerate(lines):
                if len(line) >= indent + 4 and line[indent + 3] != ' ':
                    raise ValueError(f'line {lineno + i + 1} of the docstring for {name} lacks blank after '
                                     f'{line[indent:indent + 3]}: {line!r}')

        def _check_prefix(self, lines, prefix, name, lineno):
            for i, line in enumerate(lines):
                if line and not line.startswith(prefix):
                    raise ValueError(f'line {lineno + i + 1} of the docstring for {name} has inconsistent leading '
                                     f'whitespace: {line!r}')

        def _exception_message(self, want):
            lines = want.split('\n')
            if lines[0].rstrip() not in ('Traceback (most recent call last):', 'Traceback (innermost last):'):
                return None
            for i, line in enumerate(lines[1:], 1):
                if line[:1].isalnum() or line[:1] == '_':
                    return '\n'.join(lines[i:])
            return None

        def _find_options(self, source, name, lineno):
            options = {}
            for line in source.split('\n'):
                comment, found, text = line.rpartition('#')
                text = text.strip()
                if not found or not text.startswith('doctest:') or '"' in text or "'" in text:
                    continue
                for option in text.removeprefix('doctest:').replace(',', ' ').split():
                    if option[0] not in '+-' or option[1:] not in OPTIONFLAGS_BY_NAME:
                        raise ValueError(f'line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}')
                    options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == '+'
            if options and self._is_blank_or_comment(source):
                raise ValueError(f'line {lineno} of the doctest for {name} has an option directive on a line with no '
                                 f'example: {source!r}')
            return options


    class DocTestFinder:
        """Finds the docstrings of an object and of what is in it."""

        def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
            self._parser, self._verbose = parser, verbose
            self._recurse, self._exclude_empty = recurse, exclude_empty

        def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
            if name is None:
                name = getattr(obj, '__name__', None)
                if name is None:
                    raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: "
                                     f'{type(obj)!r}')
            if module is None:
                module = obj if isinstance(obj, types.ModuleType) else sys.modules.get(getattr(obj, '__module__', None))
            filename = getattr(module, '__file__', None) or getattr(module, '__name__', None)
            source_lines = linecache.getlines(filename) or None if filename else None
            if globs is None:
                globs = {} if not module else module.__dict__.copy()
            else:
                globs = globs.copy()
            if extraglobs is not None:
                globs.update(extraglobs)
            globs.setdefault('__name__', '__main__')
            tests = []
            self._find(tests, obj, name, module, filename, source_lines, globs, {})
            tests.sort()
            return tests

        def _from_module(self, module, obj):
            if module is None:
                return True
            if isinstance(obj, types.FunctionType):
                return obj.__module__ == module.__name__ or module.__dict__.get(obj.__name__) is obj and obj.__module__ == module.__name__
            if isinstance(obj, property):
                return True
            return getattr(obj, '__module__', None) == module.__name__

        def _is_routine(self, obj):
            while hasattr(obj, '__wrapped__'):
                obj = obj.__wrapped__
            return isinstance(obj, (types.FunctionType, types.MethodType, types.BuiltinFunctionType))

        def _find(self, tests, obj, name, module, filename, source_lines, globs, seen):
            if id(obj) in seen:
                return
            seen[id(obj)] = obj
            test = self._get_test(obj, name, module, filename, globs, source_lines)
            if test is not None:
                tests.append(test)
            if not self._recurse:
                return
            if isinstance(obj, types.ModuleType):
                for valname, val in list(obj.__dict__.items()):
                    if (self._is_routine(val) or isinstance(val, type)) and self._from_module(module, val):
                        self._find(tests, val, f'{name}.{valname}', module, filename, source_lines, globs, seen)
                for valname, val in getattr(obj, '__test__', {}).items():
                    if not isinstance(valname, str):
                        raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(valname)!r}')
                    self._find(tests, val, f'{name}.__test__.{valname}', module, filename, source_lines, globs, seen)
            elif isinstance(obj, type):
                for valname, val in list(obj.__dict__.items()):
                    if isinstance(val, (staticmethod, classmethod)):
                        val = val.__func__
                    if ((self._is_routine(val) or isinstance(val, (type, property)))
                            and self._from_module(module, val)):
                        self._find(tests, val, f'{name}.{valname}', module, filename, source_lines, globs, seen)

        def _get_test(self, obj, name, module, filename, globs, source_lines):
            if isinstance(obj, str):
                docstring = obj
            else:
                docstring = getattr(obj, '__doc__', None) or ''
                if not isinstance(docstring, str):
                    docstring = str(docstring)
            lineno = self._find_lineno(obj, source_lines)
            if self._exclude_empty and not docstring:
                return None
            if module is None:
                filename = None
            return self._parser.get_doctest(docstring, globs, name, filename, lineno)

        def _find_lineno(self, obj, source_lines):
            lineno = None
            if isinstance(obj, types.ModuleType) and obj.__doc__ is not None:
                lineno = 0
            if isinstance(obj, type) and source_lines is not None and obj.__doc__ is not None:
                for i, line in enumerate(source_lines):
                    words = line.split()
                    if words[:1] == ['class'] and len(words) > 1:
                        rest = words[1]
                        if rest.startswith(obj.__name__) and not rest[len(obj.__name__):][:1].isidentifier():
                            lineno = i
                            break
            if isinstance(obj, types.MethodType):
                obj = obj.__func__
            if isinstance(obj, property):
                obj = obj.fget
            while hasattr(obj, '__wrapped__'):
                obj = obj.__wrapped__
            if isinstance(obj, types.FunctionType) and getattr(obj, '__doc__', None):
                lineno = obj.__code__.co_firstlineno - 1
            if lineno is None:
                return None
            if source_lines is None:
                return lineno + 1
            for number in range(lineno, len(source_lines)):
                text = source_lines[number].rpartition(':')[2] if ':' in source_lines[number].split('"')[0].split("'")[0] else source_lines[number]
                start = text.lstrip().lstrip('rRbBuUfF')
                if start.startswith(('"', "'")):
                    return number
            return None


    class OutputChecker:
        """Says whether what was printed is what was wanted."""

        def check_output(self, want, got, optionflags):
            if got == want:
                return True
            if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
                return True
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                want = '\n'.join('' if line.strip() == BLANKLINE_MARKER else line for line in want.split('\n'))
                got = '\n'.join('' if line and not line.strip() else line for line in got.split('\n'))
                if got == want:
                    return True
            if optionflags & NORMALIZE_WHITESPACE:
                got, want = ' '.join(got.split()), ' '.join(want.split())
                if got == want:
                    return True
            return bool(optionflags & ELLIPSIS) and _ellipsis_match(want, got)

        def output_difference(self, example, got, optionflags):
            """What a report of a failure says."""
            want = example.want
            if not optionflags & DONT_ACCEPT_BLANKLINE:
                got = '\n'.join(BLANKLINE_MARKER if not line.strip() and i < got.count('\n') else line
                                for i, line in enumerate(got.split('\n')))
            if self._do_a_fancy_diff(want, got, optionflags):
                return self._fancy_diff(want, got, optionflags)
            if want and got:
                return f'Expected:\n{_indent(want)}Got:\n{_indent(got)}'
            if want:
                return f'Expected:\n{_indent(want)}Got nothing\n'
            if got:
                return f'Expected nothing\nGot:\n{_indent(got)}'
            return 'Expected nothing\nGot nothing\n'

        def _do_a_fancy_diff(self, want, got, optionflags):
            if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
                return False
            return bool(optionflags & REPORT_NDIFF) or want.count('\n') > 2 and got.count('\n') > 2

        def _fancy_diff(self, want, got, optionflags):
            import difflib
            want_lines, got_lines = want.splitlines(keepends=True), got.splitlines(keepends=True)
            if optionflags & REPORT_UDIFF:
                diff = list(difflib.unified_diff(want_lines, got_lines, n=2))[2:]
                kind = 'unified diff with -expected +actual'
            elif optionflags & REPORT_CDIFF:
                diff = list(difflib.context_diff(want_lines, got_lines, n=2))[2:]
                kind = 'context diff with expected followed by actual'
            else:
                diff = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want_lines, got_lines))
                kind = 'ndiff with -expected +actual'
            return f'Differences ({kind}):\n' + _indent(''.join(diff))


    def _ellipsis_match(want, got):
        if ELLIPSIS_MARKER not in want:
            return want == got
        pieces = want.split(ELLIPSIS_MARKER)
        start, end = 0, len(got)
        if pieces[0]:
            if not got.startswith(pieces[0]):
                return False
            start = len(pieces.pop(0))
        else:
            del pieces[0]
        if pieces[-1]:
            if not got.endswith(pieces[-1]):
                return False
            end -= len(pieces.pop())
        else:
            del pieces[-1]
        if start > end:
            return False
        for piece in pieces:
            start = got.find(piece, start, end)
            if start < 0:
                return False
            start += len(piece)
        return True


    def _strip_exception_details(msg):
        end = msg.find('\n')
        end = len(msg) if end < 0 else end
        colon = msg.find(':', 0, end)
        end = colon if colon >= 0 else end
        return msg[msg.rfind('.', 0, end) + 1:end]


    class _SpoofOut:
        """Takes what examples print."""

        encoding = 'utf-8'

        def __init__(self):
            self._pieces = []

        def write(self, text):
            if not isinstance(text, str):
                raise TypeError(f"string argument expected, got {type(text).__name__!r}")
            self._pieces.append(text)
            return len(text)

        def writelines(self, lines):
            for line in lines:
                self.write(line)

        def flush(self):
            """It is all there."""

        def isatty(self):
            return False

        def take(self):
            text = ''.join(self._pieces)
            self._pieces.clear()
            # A line that was printed without its end is ended, so that it can be compared.
            return text + '\n' if text and not text.endswith('\n') else text


    class DocTestRunner:
        """Runs examples and tells how they went."""

        DIVIDER = '*' * 70

        def __init__(self, checker=None, verbose=None, optionflags=0):
            self._checker = checker or OutputChecker()
            self._verbose = '-v' in sys.argv if verbose is None else verbose
            self.optionflags = self.original_optionflags = optionflags
            self.tries = self.failures = self.skips = 0
            self._stats = {}

        def report_start(self, out, test, example):
            if self._verbose:
                expecting = f'Expecting:\n{_indent(example.want)}' if example.want else 'Expecting nothing\n'
                out(f'Trying:\n{_indent(example.source)}{expecting}')

        def report_success(self, out, test, example, got):
            if self._verbose:
                out('ok\n')

        def report_failure(self, out, test, example, got):
            out(self._failure_header(test, example)
                + self._checker.output_difference(example, got, self.optionflags))

        def report_unexpected_exception(self, out, test, example, exc_info):
            out(self._failure_header(test, example) + 'Exception raised:\n' + _indent(_exception_traceback(exc_info)))

        def _failure_header(self, test, example):
            if test.filename:
                known = test.lineno is not None and example.lineno is not None
                line = test.lineno + example.lineno + 1 if known else '?'
                where = f'File "{test.filename}", line {line}, in {test.name}'
            else:
                where = f'Line {example.lineno + 1}, in {test.name}'
            return f'{self.DIVIDER}\n{where}\nFailed example:\n{_indent(example.source)}'

        def run(self, test, compileflags=None, out=None, clear_globs=True):
            """Run the examples of a test."""
            self.test = test
            save_stdout, save_displayhook = sys.stdout, sys.displayhook
            if out is None:
                out = save_stdout.write
            self._fakeout = sys.stdout = _SpoofOut()
            sys.displayhook = sys.__displayhook__
            try:
                return self._run(test, out)
            finally:
                sys.stdout, sys.displayhook = save_stdout, save_displayhook
                if clear_globs:
                    test.globs.clear()

        def _run(self, test, out):
            failures = attempted = skips = 0
            original_optionflags = self.optionflags
            # The examples share the names of a module made for them.
            module = types.ModuleType('__main__')
            names = module.__dict__
            for key, value in test.globs.items():
                names[key] = value
            for number, example in enumerate(test.examples):
                attempted += 1
                quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
                self.optionflags = original_optionflags
                for flag, wanted in example.options.items():
                    self.optionflags = self.optionflags | flag if wanted else self.optionflags & ~flag
                if self.optionflags & SKIP:
                    skips += 1
                    continue
                if not quiet:
                    self.report_start(out, test, example)
                filename = f'<doctest {test.name}[{number}]>'
                linecache.cache[filename] = (0, None, example.source.splitlines(True), filename)
                exception = None
                try:
                    exec(compile(example.source, filename, 'single'), names)
                except KeyboardInterrupt:
                    raise
                except:
                    exception = sys.exc_info()
                got = self._fakeout.take()
                outcome = self._outcome(example, got, exception)
                if outcome == 'success':
                    if not quiet:
                        self.report_success(out, test, example, got)
                else:
                    if not quiet and outcome == 'boom':
                        self.report_unexpected_exception(out, test, example, exception)
                    elif not quiet:
                        if exception is not None:
                            got += _exception_traceback(exception)
                        self.report_failure(out, test, example, got)
                    failures += 1
                if failures and self.optionflags & FAIL_FAST:
                    break
            self.optionflags = original_optionflags
            self._record_outcome(test, failures, attempted, skips)
            return TestResults(failures, attempted, skipped=skips)

        def _outcome(self, example, got, exception):
            check = self._checker.check_output
            if exception is None:
                return 'success' if check(example.want, got, self.optionflags) else 'failure'
            lines = traceback.format_exception_only(exception[1])
            if issubclass(exception[0], SyntaxError):
                start = next(i for i, line in enumerate(lines) if line.startswith(exception[0].__qualname__ + ':'))
                lines = lines[start:]
            message = ''.join(lines)
            if example.exc_msg is None:
                return 'boom'
            if check(example.exc_msg, message, self.optionflags):
                return 'success'
            if self.optionflags & IGNORE_EXCEPTION_DETAIL and check(
                    _strip_exception_details(example.exc_msg), _strip_exception_details(message), self.optionflags):
                return 'success'
            return 'failure'

        def _record_outcome(self, test, failures, tries, skips):
            before = self._stats.get(test.name, (0, 0, 0))
            self._stats[test.name] = (failures + before[0], tries + before[1], skips + before[2])
            self.failures += failures
            self.tries += tries
            self.skips += skips

        def summarize(self, verbose=None):
            """Print how many examples failed, and where."""
            verbose = self._verbose if verbose is None else verbose
            notests = sorted(name for name, (_, tries, _) in self._stats.items() if tries == 0)
            passed = sorted((name, tries) for name, (failures, tries, _) in self._stats.items() if tries and not failures)
            failed = sorted((name, counts) for name, counts in self._stats.items() if counts[1] and counts[0])
            failures, tries, skips = (sum(counts[i] for counts in self._stats.values()) for i in range(3))
            if verbose:
                if notests:
                    print(f'{_n_items(notests)} had no tests:')
                    for name in notests:
                        print(f'    {name}')
                if passed:
                    print(f'{_n_items(passed)} passed all tests:')
                    for name, count in passed:
                        print(f' {count:3d} test{"" if count == 1 else "s"} in {name}')
            if failed:
                print(self.DIVIDER)
                print(f'{_n_items(failed)} had failures:')
                for name, (wrong, count, _) in failed:
                    print(f' {wrong:3d} of {count:3d} in {name}')
            if verbose:
                print(f'{tries} test{"" if tries == 1 else "s"} in {_n_items(self._stats)}.')
                print(f'{tries - failures} passed{f" and {failures} failed" if failures else ""}.')
            if failures:
                text = f'***Test Failed*** {failures} failure{"" if failures == 1 else "s"}'
                if skips:
                    text += f' and {skips} skipped test{"" if skips == 1 else "s"}'
                print(f'{text}.')
            elif verbose:
                print('Test passed.')
            return TestResults(failures, tries, skipped=skips)

        def merge(self, other):
            for name, counts in other._stats.items():
                before = self._stats.get(name, (0, 0, 0))
                self._stats[name] = tuple(a + b for a, b in zip(before, counts))


    def _n_items(items):
        return f'{len(items)} item{"" if len(items) == 1 else "s"}'


    class DocTestFailure(Exception):
        """An example printed something else."""

        def __init__(self, test, example, got):
            self.test, self.example, self.got = test, example, got

        def __str__(self):
            return str(self.test)


    class UnexpectedException(Exception):
        """An example raised an exception."""

        def __init__(self, test, example, exc_info):
            self.test, self.example, self.exc_info = test, example, exc_info

        def __str__(self):
            return str(self.test)


    class DebugRunner(DocTestRunner):
        """Raises an exception at the first failure."""

        def run(self, test, compileflags=None, out=None, clear_globs=True):
            result = DocTestRunner.run(self, test, compileflags, out, False)
            if clear_globs:
                test.globs.clear()
            return result

        def report_unexpected_exception(self, out, test, example, exc_info):
            raise UnexpectedException(test, example, exc_info)

        def report_failure(self, out, test, example, got):
            raise DocTestFailure(test, example, got)


    # The usual ways in

    master = None


    def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
                raise_on_error=False, exclude_empty=False):
        """Run the examples in a module's docstrings; in those of the program unless a module is given."""
        global master
        if m is None:
            m = sys.modules.get('__main__')
        if not isinstance(m, types.ModuleType):
            raise TypeError(f'testmod: module required; {m!r}')
        finder = DocTestFinder(exclude_empty=exclude_empty)
        runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
        for test in finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs):
            runner.run(test)
        if report:
            runner.summarize()
        if master is None:
            master = runner
        else:
            master.merge(runner)
        return TestResults(runner.failures, runner.tries, skipped=runner.skips)


    def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
        """Run the examples in the docstring of one object."""
        finder = DocTestFinder(verbose=verbose, recurse=False)
        runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
        for test in finder.find(f, name, globs=globs):
            runner.run(test, compileflags=compileflags)


    def _no_files(name):
        def refused(*args, **kwargs):
            raise PermissionError(13, f'coroviz: doctest.{name}(): a program can read no files')
        refused.__name__ = refused.__qualname__ = name
        return refused


    testfile, DocFileSuite = _no_files('testfile'), _no_files('DocFileSuite')


    def _no_debugger(name):
        def refused(*args, **kwargs):
            raise NotImplementedError(f'coroviz: doctest.{name}(): there is no debugger: coroviz itself steps through the program')
        refused.__name__ = refused.__qualname__ = name
        return refused


    debug, debug_src = _no_debugger('debug'), _no_debugger('debug_src')

    _unittest_reportflags = 0


    def set_unittest_reportflags(flags):
        global _unittest_reportflags
        if flags & REPORTING_FLAGS != flags:
            raise ValueError('Only reporting flags allowed', flags)
        old, _unittest_reportflags = _unittest_reportflags, flags
        return old


    def script_from_examples(s):
        """The examples of a text as a script; what is between them becomes comments."""
        output = []
        for piece in DocTestParser().parse(s):
            if isinstance(piece, Example):
                output.append(piece.source[:-1])
                if piece.want:
                    output.append('# Expected:')
                    output += ['## ' + line for line in piece.want.split('\n')[:-1]]
            else:
                output += ['# ' + line if line.strip() else '#' for line in piece.split('\n')[:-1]]
        while output and output[-1] == '#':
            output.pop()
        while output and output[0] == '#':
            output.pop(0)
        return '\n'.join(output) + '\n'


    def testsource(module, name):
        """The examples of one docstring of a module as a script."""
        for test in DocTestFinder().find(module):
            if test.name == name:
                return script_from_examples(test.docstring)
        raise ValueError(name, 'not found in tests')


    def __getattr__(name):
        # `unittest` is loaded for those who join the two.
        if name in ('DocTestCase', 'DocTestSuite', 'SkipDocTestCase'):
            import _doctest_suite
            return getattr(_doctest_suite, name)
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    """#
}
