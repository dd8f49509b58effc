/// `_doctest_suite`: docstrings as tests of `unittest`. Written in Python.
enum DoctestSuitePrelude {
  static let source = #"""
    import doctest
    import unittest

    __name__ = 'doctest'


    class DocTestCase(unittest.TestCase):
        """The examples of a docstring as one test."""

        def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
            super().__init__()
            self._dt_optionflags, self._dt_checker, self._dt_test = optionflags, checker, test
            self._dt_globs = test.globs.copy()
            self._dt_setUp, self._dt_tearDown = setUp, tearDown

        def setUp(self):
            if self._dt_setUp is not None:
                self._dt_setUp(self._dt_test)

        def tearDown(self):
            if self._dt_tearDown is not None:
                self._dt_tearDown(self._dt_test)
            self._dt_test.globs.clear()
            self._dt_test.globs.update(self._dt_globs)

        def runTest(self):
            shown = []
            flags = self._dt_optionflags
            if not flags & doctest.REPORTING_FLAGS:
                flags |= doctest._unittest_reportflags
            runner = doctest.DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
            runner.DIVIDER = '-' * 70
            results = runner.run(self._dt_test, out=shown.append, clear_globs=False)
            if results.skipped == results.attempted:
                raise unittest.SkipTest('all examples were skipped')
            if results.failed:
                raise self.failureException(self.format_failure(''.join(shown)))

        def format_failure(self, err):
            test = self._dt_test
            lineno = 'unknown line number' if test.lineno is None else str(test.lineno)
            last = test.name.split('.')[-1]
            return (f'Failed doctest test for {test.name}\n  File "{test.filename}", line {lineno}, in {last}\n\n{err}')

        def id(self):
            return self._dt_test.name

        def __repr__(self):
            *path, last = self._dt_test.name.split('.')
            return f'{last} ({".".join(path)})'

        __str__ = __repr__

        def shortDescription(self):
            return f'Doctest: {self._dt_test.name}'


    class SkipDocTestCase(DocTestCase):
        def __init__(self, module):
            self.module = module
            super().__init__(None)


    def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
        """The docstrings of a module as a suite of tests."""
        import sys
        if module is None:
            module = sys.modules['__main__']
        elif isinstance(module, str):
            module = __import__(module, fromlist=['*'])
        tests = (test_finder or doctest.DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
        return unittest.TestSuite(DocTestCase(test, **options) for test in tests if test.examples)
    """#
}
