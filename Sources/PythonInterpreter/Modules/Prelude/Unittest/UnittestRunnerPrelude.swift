/// `unittest.runner`: running tests, with text on stderr. Written in Python.
enum UnittestRunnerPrelude {
  static let source = #"""
    import sys
    import time
    import warnings
    from unittest import result
    from unittest.case import _SubTest

    __unittest = True


    class _WritelnDecorator:
        def __init__(self, stream):
            self.stream = stream

        def __getattr__(self, name):
            if name in ('stream', '__getstate__'):
                raise AttributeError(name)
            return getattr(self.stream, name)

        def writeln(self, arg=None):
            if arg:
                self.write(arg)
            self.write('\n')


    class TextTestResult(result.TestResult):
        """Shows how each test goes while they run."""

        separator1 = '=' * 70
        separator2 = '-' * 70

        def __init__(self, stream, descriptions, verbosity, *, durations=None):
            super().__init__(stream, descriptions, verbosity)
            self.stream = stream
            self.showAll = verbosity > 1
            self.dots = verbosity == 1
            self.descriptions = descriptions
            self._newline = True
            self.durations = durations

        def getDescription(self, test):
            first = test.shortDescription()
            return f'{test}\n{first}' if self.descriptions and first else str(test)

        def startTest(self, test):
            super().startTest(test)
            if self.showAll:
                self.stream.write(f'{self.getDescription(test)} ... ')
                self.stream.flush()
                self._newline = False

        def _write_status(self, test, status):
            is_subtest = isinstance(test, _SubTest)
            if is_subtest or self._newline:
                if not self._newline:
                    self.stream.writeln()
                if is_subtest:
                    self.stream.write('  ')
                self.stream.write(f'{self.getDescription(test)} ... ')
            self.stream.writeln(status)
            self.stream.flush()
            self._newline = True

        def _show(self, test, word, letter):
            if self.showAll:
                self._write_status(test, word)
            elif self.dots:
                self.stream.write(letter)
                self.stream.flush()

        def addSubTest(self, test, subtest, err):
            if err is not None:
                failed = issubclass(err[0], subtest.failureException)
                self._show(subtest, 'FAIL' if failed else 'ERROR', 'F' if failed else 'E')
            super().addSubTest(test, subtest, err)

        def addSuccess(self, test):
            super().addSuccess(test)
            self._show(test, 'ok', '.')

        def addError(self, test, err):
            super().addError(test, err)
            self._show(test, 'ERROR', 'E')

        def addFailure(self, test, err):
            super().addFailure(test, err)
            self._show(test, 'FAIL', 'F')

        def addSkip(self, test, reason):
            super().addSkip(test, reason)
            self._show(test, f'skipped {reason!r}', 's')

        def _show_plain(self, word, letter):
            if self.showAll:
                self.stream.writeln(word)
                self.stream.flush()
            elif self.dots:
                self.stream.write(letter)
                self.stream.flush()

        def addExpectedFailure(self, test, err):
            super().addExpectedFailure(test, err)
            self._show_plain('expected failure', 'x')

        def addUnexpectedSuccess(self, test):
            super().addUnexpectedSuccess(test)
            self._show_plain('unexpected success', 'u')

        def printErrors(self):
            if self.dots or self.showAll:
                self.stream.writeln()
                self.stream.flush()
            self.printErrorList('ERROR', self.errors)
            self.printErrorList('FAIL', self.failures)
            if self.unexpectedSuccesses:
                self.stream.writeln(self.separator1)
                for test in self.unexpectedSuccesses:
                    self.stream.writeln(f'UNEXPECTED SUCCESS: {self.getDescription(test)}')
                self.stream.flush()

        def printErrorList(self, flavour, errors):
            for test, err in errors:
                self.stream.writeln(self.separator1)
                self.stream.writeln(f'{flavour}: {self.getDescription(test)}')
                self.stream.writeln(self.separator2)
                self.stream.writeln(f'{err}')
                self.stream.flush()


    class TextTestRunner:
        """Runs tests and tells in text how they went."""

        resultclass = TextTestResult

        def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                     warnings=None, *, tb_locals=False, durations=None):
            self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
            self.descriptions, self.verbosity, self.failfast = descriptions, verbosity, failfast
            self.buffer, self.tb_locals, self.durations, self.warnings = buffer, tb_locals, durations, warnings
            if resultclass is not None:
                self.resultclass = resultclass

        def _makeResult(self):
            try:
                return self.resultclass(self.stream, self.descriptions, self.verbosity, durations=self.durations)
            except TypeError:
                return self.resultclass(self.stream, self.descriptions, self.verbosity)

        def _printDurations(self, result):
            if not result.collectedDurations:
                return
            slowest = sorted(result.collectedDurations, key=lambda entry: entry[1], reverse=True)
            if self.durations > 0:
                slowest = slowest[:self.durations]
            self.stream.writeln('Slowest test durations')
            if hasattr(result, 'separator2'):
                self.stream.writeln(result.separator2)
            hidden = False
            for test, elapsed in slowest:
                if self.verbosity < 2 and elapsed < 0.001:
                    hidden = True
                    continue
                self.stream.writeln('%-10s %s' % ('%.3fs' % elapsed, test))
            self.stream.writeln('\n(durations < 0.001s were hidden; use -v to show these durations)' if hidden else '')

        def run(self, test):
            result = self._makeResult()
            result.failfast, result.buffer, result.tb_locals = self.failfast, self.buffer, self.tb_locals
            with warnings.catch_warnings():
                if self.warnings:
                    warnings.simplefilter(self.warnings)
                start = time.perf_counter()
                if hasattr(result, 'startTestRun'):
                    result.startTestRun()
                try:
                    test(result)
                finally:
                    if hasattr(result, 'stopTestRun'):
                        result.stopTestRun()
                elapsed = time.perf_counter() - start
            result.printErrors()
            if self.durations is not None:
                self._printDurations(result)
            if hasattr(result, 'separator2'):
                self.stream.writeln(result.separator2)
            run = result.testsRun
            self.stream.writeln(f'Ran {run} test{"s" if run != 1 else ""} in {elapsed:.3f}s')
            self.stream.writeln()
            self._summarize(result)
            return result

        def _summarize(self, result):
            counts = []
            if not result.wasSuccessful():
                self.stream.write('FAILED')
                counts += [('failures', result.failures), ('errors', result.errors)]
            elif result.testsRun == 0 and not result.skipped:
                self.stream.write('NO TESTS RAN')
            else:
                self.stream.write('OK')
            counts += [('skipped', result.skipped), ('expected failures', result.expectedFailures),
                       ('unexpected successes', result.unexpectedSuccesses)]
            infos = [f'{name}={len(items)}' for name, items in counts if items]
            self.stream.write(f' ({", ".join(infos)})\n' if infos else '\n')
            self.stream.flush()
    """#
}
