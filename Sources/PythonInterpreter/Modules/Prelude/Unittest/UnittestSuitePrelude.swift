/// `unittest.suite`: tests that are run together. Written in Python.
enum UnittestSuitePrelude {
  static let source = #"""
    import sys
    from unittest import case

    __unittest = True


    class BaseTestSuite:
        """Tests in a row."""

        _cleanup = True

        def __init__(self, tests=()):
            self._tests = []
            self._removed_tests = 0
            self.addTests(tests)

        def __repr__(self):
            cls = self.__class__
            return f'<{cls.__module__}.{cls.__qualname__} tests={list(self)}>'

        def __eq__(self, other):
            if not isinstance(other, self.__class__):
                return NotImplemented
            return list(self) == list(other)

        def __iter__(self):
            return iter(self._tests)

        def countTestCases(self):
            return self._removed_tests + sum(test.countTestCases() for test in self if test)

        def addTest(self, test):
            if not callable(test):
                raise TypeError(f'{test!r} is not callable')
            if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
                raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
            self._tests.append(test)

        def addTests(self, tests):
            if isinstance(tests, str):
                raise TypeError('tests must be an iterable of tests, not a string')
            for test in tests:
                self.addTest(test)

        def run(self, result):
            for index, test in enumerate(self):
                if result.shouldStop:
                    break
                test(result)
                if self._cleanup:
                    self._removeTestAtIndex(index)
            return result

        def _removeTestAtIndex(self, index):
            test = self._tests[index]
            if hasattr(test, 'countTestCases'):
                self._removed_tests += test.countTestCases()
            self._tests[index] = None

        def __call__(self, *args, **kwds):
            return self.run(*args, **kwds)

        def debug(self):
            for test in self:
                test.debug()


    class TestSuite(BaseTestSuite):
        """Tests in a row, with what their classes and modules need before and after."""

        def run(self, result, debug=False):
            top = not getattr(result, '_testRunEntered', False)
            if top:
                result._testRunEntered = True
            for index, test in enumerate(self):
                if result.shouldStop:
                    break
                if isinstance(test, case.TestCase):
                    self._tearDownPreviousClass(test, result)
                    self._handleModuleFixture(test, result)
                    self._handleClassSetUp(test, result)
                    result._previousTestClass = test.__class__
                    if getattr(test.__class__, '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False):
                        continue
                if debug:
                    test.debug()
                else:
                    test(result)
                if self._cleanup:
                    self._removeTestAtIndex(index)
            if top:
                self._tearDownPreviousClass(None, result)
                self._handleModuleTearDown(result)
                result._testRunEntered = False
            return result

        def debug(self):
            self.run(_DebugResult(), True)

        def _handleClassSetUp(self, test, result):
            previous, current = getattr(result, '_previousTestClass', None), test.__class__
            if current == previous or result._moduleSetUpFailed or getattr(current, '__unittest_skip__', False):
                return
            current._classSetupFailed = False
            failed = False
            try:
                current.setUpClass()
            except Exception as e:
                failed = current._classSetupFailed = True
                self._fixture_failed(result, e, 'setUpClass', case.strclass(current))
            if failed:
                self._class_cleanups(result, current)

        def _class_cleanups(self, result, cls):
            cls.doClassCleanups()
            for exc_info in cls.tearDown_exceptions:
                self._fixture_failed(result, exc_info[1], 'setUpClass', case.strclass(cls), exc_info)

        def _tearDownPreviousClass(self, test, result):
            previous = getattr(result, '_previousTestClass', None)
            if previous is None or test is not None and test.__class__ == previous:
                return
            if (getattr(previous, '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False)
                    or getattr(previous, '__unittest_skip__', False)):
                return
            try:
                previous.tearDownClass()
            except Exception as e:
                self._fixture_failed(result, e, 'tearDownClass', case.strclass(previous))
            previous.doClassCleanups()
            for exc_info in previous.tearDown_exceptions:
                self._fixture_failed(result, exc_info[1], 'tearDownClass', case.strclass(previous), exc_info)

        def _handleModuleFixture(self, test, result):
            previous = getattr(result, '_previousTestClass', None)
            current = test.__class__.__module__
            if previous is not None and previous.__module__ == current:
                return
            self._handleModuleTearDown(result)
            result._moduleSetUpFailed = False
            setup = getattr(sys.modules.get(current), 'setUpModule', None)
            if setup is not None:
                try:
                    setup()
                except Exception as e:
                    result._moduleSetUpFailed = True
                    self._fixture_failed(result, e, 'setUpModule', current)

        def _handleModuleTearDown(self, result):
            previous = getattr(result, '_previousTestClass', None)
            if previous is None or result._moduleSetUpFailed:
                return
            tearDown = getattr(sys.modules.get(previous.__module__), 'tearDownModule', None)
            try:
                if tearDown is not None:
                    tearDown()
                case.doModuleCleanups()
            except Exception as e:
                self._fixture_failed(result, e, 'tearDownModule', previous.__module__)

        def _fixture_failed(self, result, exception, method, parent, exc_info=None):
            error = _ErrorHolder(f'{method} ({parent})')
            if isinstance(exception, case.SkipTest):
                result.addSkip(error, str(exception))
            else:
                result.addError(error, exc_info or sys.exc_info())


    class _ErrorHolder:
        """Stands for a test where something else failed: what tests need."""

        failureException = None

        def __init__(self, description):
            self.description = description

        def id(self): return self.description
        def shortDescription(self): return None
        def __repr__(self): return f'<ErrorHolder description={self.description!r}>'
        def __str__(self): return self.id()
        def run(self, result): """Nothing is run."""
        def __call__(self, result): return self.run(result)
        def countTestCases(self): return 0


    class _DebugResult:
        _previousTestClass = None
        _moduleSetUpFailed = False
        shouldStop = False
    """#
}
