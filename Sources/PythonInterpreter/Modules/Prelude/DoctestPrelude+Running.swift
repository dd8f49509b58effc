extension DoctestPrelude {
  static let running = #"""
    # Running examples

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

    """#
}
