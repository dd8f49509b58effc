/// `unittest.result`: what tests led to. Written in Python.
enum UnittestResultPrelude {
  static let source = #"""
    import sys
    import traceback
    from functools import wraps

    __unittest = True

    STDOUT_LINE = '\nStdout:\n%s'
    STDERR_LINE = '\nStderr:\n%s'


    def failfast(method):
        @wraps(method)
        def inner(self, *args, **kw):
            if getattr(self, 'failfast', False):
                self.stop()
            return method(self, *args, **kw)
        return inner


    class TestResult:
        """Collects how tests went."""

        _previousTestClass = None
        _testRunEntered = False
        _moduleSetUpFailed = False

        def __init__(self, stream=None, descriptions=None, verbosity=None):
            self.failfast = False
            self.failures, self.errors, self.skipped = [], [], []
            self.expectedFailures, self.unexpectedSuccesses = [], []
            self.testsRun = 0
            self.collectedDurations = []
            self.shouldStop = False
            self.buffer = False
            self.tb_locals = False
            self._stdout_buffer = self._stderr_buffer = None
            self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
            self._mirrorOutput = False

        def printErrors(self):
            """For those who print."""

        def startTest(self, test):
            self.testsRun += 1
            self._mirrorOutput = False
            self._setupStdout()

        def _setupStdout(self):
            if self.buffer:
                if self._stderr_buffer is None:
                    import io
                    self._stderr_buffer, self._stdout_buffer = io.StringIO(), io.StringIO()
                sys.stdout, sys.stderr = self._stdout_buffer, self._stderr_buffer

        def startTestRun(self):
            """Called before the first test."""

        def stopTest(self, test):
            self._restoreStdout()
            self._mirrorOutput = False

        def _restoreStdout(self):
            if not self.buffer:
                return
            if self._mirrorOutput:
                for stream, line, target in ((sys.stdout, STDOUT_LINE, self._original_stdout),
                                             (sys.stderr, STDERR_LINE, self._original_stderr)):
                    text = stream.getvalue()
                    if text:
                        target.write(line % (text if text.endswith('\n') else text + '\n'))
            sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
            for stream in (self._stdout_buffer, self._stderr_buffer):
                stream.seek(0)
                stream.truncate()

        def stopTestRun(self):
            """Called after the last test."""

        @failfast
        def addError(self, test, err):
            self.errors.append((test, self._exc_info_to_string(err, test)))
            self._mirrorOutput = True

        @failfast
        def addFailure(self, test, err):
            self.failures.append((test, self._exc_info_to_string(err, test)))
            self._mirrorOutput = True

        def addSubTest(self, test, subtest, err):
            if err is not None:
                if getattr(self, 'failfast', False):
                    self.stop()
                errors = self.failures if issubclass(err[0], test.failureException) else self.errors
                errors.append((subtest, self._exc_info_to_string(err, test)))
                self._mirrorOutput = True

        def addSuccess(self, test):
            """A test went well."""

        def addSkip(self, test, reason):
            self.skipped.append((test, reason))

        def addExpectedFailure(self, test, err):
            self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

        @failfast
        def addUnexpectedSuccess(self, test):
            self.unexpectedSuccesses.append(test)

        def addDuration(self, test, elapsed):
            if hasattr(self, 'collectedDurations'):
                self.collectedDurations.append((str(test), elapsed))

        def wasSuccessful(self):
            return not self.failures and not self.errors and not getattr(self, 'unexpectedSuccesses', ())

        def stop(self):
            self.shouldStop = True

        def _exc_info_to_string(self, err, test):
            exctype, value, tb = err
            lines = list(traceback.TracebackException(
                exctype, value, tb, capture_locals=self.tb_locals, compact=True).format())
            if self.buffer:
                for stream, line in ((sys.stdout, STDOUT_LINE), (sys.stderr, STDERR_LINE)):
                    text = stream.getvalue()
                    if text:
                        lines.append(line % (text if text.endswith('\n') else text + '\n'))
            return ''.join(lines)

        def __repr__(self):
            cls = self.__class__
            return (f'<{cls.__module__}.{cls.__qualname__} run={self.testsRun} errors={len(self.errors)} '
                    f'failures={len(self.failures)}>')
    """#
}
