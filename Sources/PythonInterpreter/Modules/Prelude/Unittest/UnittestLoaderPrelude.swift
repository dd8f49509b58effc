/// `unittest.loader`: finding the tests of classes and modules. Written in Python.
enum UnittestLoaderPrelude {
  static let source = #"""
    import functools
    import sys
    import traceback
    import types
    from unittest import case, suite, util

    __unittest = True


    def fnmatchcase(name, pattern):
        """Whether a name matches a pattern with `*` in it."""
        first, *rest = pattern.split('*')
        if not rest:
            return name == pattern
        if not name.startswith(first):
            return False
        position = len(first)
        for piece in rest[:-1]:
            found = name.find(piece, position)
            if found < 0:
                return False
            position = found + len(piece)
        return len(name) - position >= len(rest[-1]) and name.endswith(rest[-1])


    class _FailedTest(case.TestCase):
        _testMethodName = None

        def __init__(self, method_name, exception):
            self._exception = exception
            super().__init__(method_name)

        def __getattr__(self, name):
            if name != self._testMethodName:
                return super().__getattribute__(name)

            def testFailure():
                raise self._exception
            return testFailure


    class TestLoader:
        """Finds tests and puts them into suites."""

        testMethodPrefix = 'test'
        sortTestMethodsUsing = staticmethod(util.three_way_cmp)
        testNamePatterns = None
        suiteClass = suite.TestSuite

        def __init__(self):
            self.errors = []

        def loadTestsFromTestCase(self, testCaseClass):
            if issubclass(testCaseClass, suite.TestSuite):
                raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?')
            if testCaseClass in (case.TestCase, case.FunctionTestCase):
                names = []
            else:
                names = self.getTestCaseNames(testCaseClass)
                if not names and hasattr(testCaseClass, 'runTest'):
                    names = ['runTest']
            return self.suiteClass(map(testCaseClass, names))

        def loadTestsFromModule(self, module, *, pattern=None):
            tests = []
            for name in dir(module):
                obj = getattr(module, name)
                if isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in (
                        case.TestCase, case.FunctionTestCase):
                    tests.append(self.loadTestsFromTestCase(obj))
            tests = self.suiteClass(tests)
            load_tests = getattr(module, 'load_tests', None)
            if load_tests is not None:
                try:
                    return load_tests(self, tests, pattern)
                except Exception as e:
                    self.errors.append(f'Failed to call load_tests:\n{traceback.format_exc()}')
                    return self.suiteClass((_FailedTest(module.__name__, e),))
            return tests

        def loadTestsFromName(self, name, module=None):
            obj = module if module is not None else __import__(name.split('.')[0])
            parent = None
            for part in name.split('.')[0 if module is not None else 1:]:
                try:
                    parent, obj = obj, getattr(obj, part)
                except AttributeError as e:
                    self.errors.append(f'Failed to access attribute:\n{traceback.format_exc()}')
                    return self.suiteClass((_FailedTest(part, e),))
            if isinstance(obj, types.ModuleType):
                return self.loadTestsFromModule(obj)
            if isinstance(obj, type) and issubclass(obj, case.TestCase):
                return self.loadTestsFromTestCase(obj)
            if isinstance(obj, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
                return self.suiteClass([parent(obj.__name__)])
            if isinstance(obj, suite.TestSuite):
                return obj
            if callable(obj):
                test = obj()
                if isinstance(test, suite.TestSuite):
                    return test
                if isinstance(test, case.TestCase):
                    return self.suiteClass([test])
                raise TypeError(f'calling {obj} returned {test}, not a test')
            raise TypeError(f"don't know how to make test from: {obj}")

        def loadTestsFromNames(self, names, module=None):
            return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

        def getTestCaseNames(self, testCaseClass):
            def wanted(name):
                if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                    return False
                full = f'{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}'
                return not self.testNamePatterns or any(fnmatchcase(full, p) for p in self.testNamePatterns)
            names = [name for name in dir(testCaseClass) if wanted(name)]
            if self.sortTestMethodsUsing:
                names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
            return names

        def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
            raise PermissionError(13, 'coroviz: a program can look for no files', start_dir)


    defaultTestLoader = TestLoader()
    """#
}
