/// `unittest.case`: test cases. Written in Python.
enum UnittestCasePrelude {
  static let source = #"""
    import contextlib
    import functools
    import sys
    import time
    import warnings
    from unittest.util import strclass, safe_repr, _common_shorten_repr
    from _unittest_assertions import _Assertions, _AssertRaisesContext, _AssertWarnsContext, DIFF_OMITTED

    __unittest = True
    _subtest_msg_sentinel = object()


    class SkipTest(Exception):
        """Raised in a test to skip it."""


    class _ShouldStop(Exception):
        """Ends a test at its first failure."""


    class _UnexpectedSuccess(Exception):
        """A test was expected to fail."""


    class _Outcome:
        """How the parts of a test went."""

        def __init__(self, result=None):
            self.expecting_failure = False
            self.result = result
            self.result_supports_subtests = hasattr(result, 'addSubTest')
            self.success = True
            self.expectedFailure = None

        @contextlib.contextmanager
        def testPartExecutor(self, test_case, subTest=False):
            old_success = self.success
            self.success = True
            try:
                yield
            except KeyboardInterrupt:
                raise
            except SkipTest as e:
                self.success = False
                self.result.addSkip(test_case, str(e))
            except _ShouldStop:
                pass
            except:
                exc_info = sys.exc_info()
                if self.expecting_failure:
                    self.expectedFailure = exc_info
                else:
                    self.success = False
                    if subTest:
                        self.result.addSubTest(test_case.test_case, test_case, exc_info)
                    else:
                        _addError(self.result, test_case, exc_info)
            else:
                if subTest and self.success:
                    self.result.addSubTest(test_case.test_case, test_case, None)
            finally:
                self.success = self.success and old_success


    def _addError(result, test, exc_info):
        if result is not None and exc_info is not None:
            if issubclass(exc_info[0], test.failureException):
                result.addFailure(test, exc_info)
            else:
                result.addError(test, exc_info)


    def _id(obj):
        return obj


    # Fixtures of modules and classes

    _module_cleanups = []


    def addModuleCleanup(function, /, *args, **kwargs):
        """Have a function called after the module's tests."""
        _module_cleanups.append((function, args, kwargs))


    def _enter_context(cm, addcleanup):
        cls = type(cm)
        try:
            enter, exit = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager "
                            'protocol') from None
        result = enter(cm)
        addcleanup(exit, cm, None, None, None)
        return result


    def enterModuleContext(cm):
        return _enter_context(cm, addModuleCleanup)


    def doModuleCleanups():
        exceptions = []
        while _module_cleanups:
            function, args, kwargs = _module_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception as exc:
                exceptions.append(exc)
        if exceptions:
            raise exceptions[0]


    # Skipping

    def skip(reason):
        """Skip a test or a class of them, always."""
        def decorator(test_item):
            if not isinstance(test_item, type):
                @functools.wraps(test_item)
                def skip_wrapper(*args, **kwargs):
                    raise SkipTest(reason)
                test_item = skip_wrapper
            test_item.__unittest_skip__ = True
            test_item.__unittest_skip_why__ = reason
            return test_item
        if callable(reason) and hasattr(reason, '__code__'):
            test_item, reason = reason, ''
            return decorator(test_item)
        return decorator


    def skipIf(condition, reason):
        return skip(reason) if condition else _id


    def skipUnless(condition, reason):
        return _id if condition else skip(reason)


    def expectedFailure(test_item):
        """The test is known to fail."""
        test_item.__unittest_expecting_failure__ = True
        return test_item


    class TestCase(_Assertions):
        """A test, or several that share what they need."""

        _class_cleanups = []
        _classSetupFailed = False

        def __init_subclass__(cls, *args, **kwargs):
            cls._classSetupFailed = False
            cls._class_cleanups = []
            super().__init_subclass__(*args, **kwargs)

        def __init__(self, methodName='runTest'):
            self._testMethodName = methodName
            self._outcome = None
            self._testMethodDoc = 'No test'
            try:
                testMethod = getattr(self, methodName)
            except AttributeError:
                if methodName != 'runTest':
                    raise ValueError(f'no such test method in {self.__class__}: {methodName}')
            else:
                self._testMethodDoc = testMethod.__doc__
            self._cleanups = []
            self._subtest = None
            self._type_equality_funcs = {
                dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual', set: 'assertSetEqual',
                frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}

        def setUp(self):
            """Called before each test."""

        def tearDown(self):
            """Called after each test that was set up."""

        @classmethod
        def setUpClass(cls):
            """Called before the class's tests."""

        @classmethod
        def tearDownClass(cls):
            """Called after the class's tests."""

        def addCleanup(self, function, /, *args, **kwargs):
            self._cleanups.append((function, args, kwargs))

        def enterContext(self, cm):
            return _enter_context(cm, self.addCleanup)

        @classmethod
        def addClassCleanup(cls, function, /, *args, **kwargs):
            cls._class_cleanups.append((function, args, kwargs))

        @classmethod
        def enterClassContext(cls, cm):
            return _enter_context(cm, cls.addClassCleanup)

        def countTestCases(self):
            return 1

        def defaultTestResult(self):
            from unittest.result import TestResult
            return TestResult()

        def shortDescription(self):
            doc = self._testMethodDoc
            return doc.strip().split('\n')[0].strip() if doc else None

        def id(self):
            return f'{strclass(self.__class__)}.{self._testMethodName}'

        def __eq__(self, other):
            if type(self) is not type(other):
                return NotImplemented
            return self._testMethodName == other._testMethodName

        def __hash__(self):
            return hash((type(self), self._testMethodName))

        def __str__(self):
            return f'{self._testMethodName} ({strclass(self.__class__)}.{self._testMethodName})'

        def __repr__(self):
            return f'<{strclass(self.__class__)} testMethod={self._testMethodName}>'

        @contextlib.contextmanager
        def subTest(self, msg=_subtest_msg_sentinel, **params):
            """A part of the test that may fail without ending the test."""
            if self._outcome is None or not self._outcome.result_supports_subtests:
                yield
                return
            parent = self._subtest
            params = params if parent is None else {**params, **{k: v for k, v in parent.params.items() if k not in params}}
            self._subtest = _SubTest(self, msg, params)
            try:
                with self._outcome.testPartExecutor(self._subtest, subTest=True):
                    yield
                if not self._outcome.success:
                    if self._outcome.result is not None and self._outcome.result.failfast:
                        raise _ShouldStop
                elif self._outcome.expectedFailure:
                    raise _ShouldStop
            finally:
                self._subtest = parent

        def skipTest(self, reason):
            raise SkipTest(reason)

        # Running

        def _callSetUp(self):
            self.setUp()

        def _callTestMethod(self, method):
            if method() is not None:
                warnings.warn(f'It is deprecated to return a value that is not None from a test case ({method})',
                              DeprecationWarning, stacklevel=3)

        def _callTearDown(self):
            self.tearDown()

        def _callCleanup(self, function, /, *args, **kwargs):
            function(*args, **kwargs)

        def run(self, result=None):
            started = result is None
            if started:
                result = self.defaultTestResult()
                result.startTestRun()
            result.startTest(self)
            try:
                testMethod = getattr(self, self._testMethodName)
                cls = self.__class__
                if getattr(cls, '__unittest_skip__', False) or getattr(testMethod, '__unittest_skip__', False):
                    why = getattr(cls, '__unittest_skip_why__', '') or getattr(testMethod, '__unittest_skip_why__', '')
                    result.addSkip(self, why)
                    return result
                self._run_parts(result, testMethod)
                return result
            finally:
                result.stopTest(self)
                if started:
                    result.stopTestRun()

        def _run_parts(self, result, testMethod):
            expecting = (getattr(self, '__unittest_expecting_failure__', False)
                         or getattr(testMethod, '__unittest_expecting_failure__', False))
            outcome = self._outcome = _Outcome(result)
            start = time.perf_counter()
            try:
                with outcome.testPartExecutor(self):
                    self._callSetUp()
                if outcome.success:
                    outcome.expecting_failure = expecting
                    with outcome.testPartExecutor(self):
                        self._callTestMethod(testMethod)
                    outcome.expecting_failure = False
                    with outcome.testPartExecutor(self):
                        self._callTearDown()
                self.doCleanups()
                if hasattr(result, 'addDuration'):
                    result.addDuration(self, time.perf_counter() - start)
                if outcome.success:
                    if not expecting:
                        result.addSuccess(self)
                    elif outcome.expectedFailure:
                        result.addExpectedFailure(self, outcome.expectedFailure)
                    else:
                        result.addUnexpectedSuccess(self)
            finally:
                outcome.expectedFailure = None
                self._outcome = None

        def doCleanups(self):
            outcome = self._outcome or _Outcome()
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                with outcome.testPartExecutor(self):
                    self._callCleanup(function, *args, **kwargs)
            return outcome.success

        @classmethod
        def doClassCleanups(cls):
            cls.tearDown_exceptions = []
            while cls._class_cleanups:
                function, args, kwargs = cls._class_cleanups.pop()
                try:
                    function(*args, **kwargs)
                except Exception:
                    cls.tearDown_exceptions.append(sys.exc_info())

        def __call__(self, *args, **kwds):
            return self.run(*args, **kwds)

        def debug(self):
            """Run the test without collecting errors."""
            testMethod = getattr(self, self._testMethodName)
            if getattr(self.__class__, '__unittest_skip__', False) or getattr(testMethod, '__unittest_skip__', False):
                raise SkipTest(getattr(testMethod, '__unittest_skip_why__', ''))
            self._callSetUp()
            self._callTestMethod(testMethod)
            self._callTearDown()
            while self._cleanups:
                function, args, kwargs = self._cleanups.pop()
                self._callCleanup(function, *args, **kwargs)


    class FunctionTestCase(TestCase):
        """A test made of functions."""

        def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
            super().__init__()
            self._setUpFunc, self._tearDownFunc = setUp, tearDown
            self._testFunc, self._description = testFunc, description

        def setUp(self):
            if self._setUpFunc is not None:
                self._setUpFunc()

        def tearDown(self):
            if self._tearDownFunc is not None:
                self._tearDownFunc()

        def runTest(self):
            self._testFunc()

        def id(self):
            return self._testFunc.__name__

        def __str__(self):
            return f'{strclass(self.__class__)} ({self._testFunc.__name__})'

        def __repr__(self):
            return f'<{strclass(self.__class__)} tec={self._testFunc}>'

        def shortDescription(self):
            if self._description is not None:
                return self._description
            doc = self._testFunc.__doc__
            return doc and doc.split('\n')[0].strip() or None


    class _SubTest(TestCase):
        def __init__(self, test_case, message, params):
            super().__init__()
            self._message, self.test_case, self.params = message, test_case, params
            self.failureException = test_case.failureException

        def runTest(self):
            raise NotImplementedError('subtests cannot be run directly')

        def _subDescription(self):
            parts = []
            if self._message is not _subtest_msg_sentinel:
                parts.append(f'[{self._message}]')
            if self.params:
                parts.append('(' + ', '.join(f'{k}={v!r}' for k, v in self.params.items()) + ')')
            return ' '.join(parts) or '(<subtest>)'

        def id(self):
            return f'{self.test_case.id()} {self._subDescription()}'

        def shortDescription(self):
            return self.test_case.shortDescription()

        def __str__(self):
            return f'{self.test_case} {self._subDescription()}'
    """#
}
