/// `unittest`: the framework for tests. Written in Python.
enum UnittestPrelude {
  static let source = #"""
    import sys

    __all__ = ['TestResult', 'TestCase', 'IsolatedAsyncioTestCase', 'TestSuite', 'TextTestRunner', 'TestLoader',
               'FunctionTestCase', 'main', 'defaultTestLoader', 'SkipTest', 'skip', 'skipIf', 'skipUnless',
               'expectedFailure', 'TextTestResult', 'installHandler', 'registerResult', 'removeResult', 'removeHandler',
               'addModuleCleanup', 'doModuleCleanups', 'enterModuleContext']

    __unittest = True

    from unittest.result import TestResult
    from unittest.case import (addModuleCleanup, TestCase, FunctionTestCase, SkipTest, skip, skipIf, skipUnless,
                               expectedFailure, doModuleCleanups, enterModuleContext)
    from unittest.suite import BaseTestSuite, TestSuite
    from unittest.loader import TestLoader, defaultTestLoader
    from unittest.runner import TextTestRunner, TextTestResult


    def __getattr__(name):
        # asyncio is loaded for those who test coroutines.
        if name == 'IsolatedAsyncioTestCase':
            global IsolatedAsyncioTestCase
            from unittest.async_case import IsolatedAsyncioTestCase
            return IsolatedAsyncioTestCase
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


    def installHandler():
        """Ctrl-C ends the program at once: there is nothing to install."""


    def removeHandler(method=None):
        return method


    def registerResult(result):
        """There is no handler for Ctrl-C that would have to know the result."""


    def removeResult(result):
        return False


    _USAGE = '''usage: %s [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b] [-k TESTNAMEPATTERNS]
                    [tests ...]
    '''


    class TestProgram:
        """Runs the tests of a module, and ends the program: `unittest.main`."""

        def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                     exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *,
                     tb_locals=False, durations=None):
            if isinstance(module, str):
                first, *rest = module.split('.')
                self.module = sys.modules[first] if first == '__main__' else __import__(first)
                for part in rest:
                    self.module = getattr(self.module, part)
            else:
                self.module = module
            argv = sys.argv if argv is None else argv
            self.exit, self.verbosity, self.tb_locals, self.durations = exit, verbosity, tb_locals, durations
            self.failfast, self.catchbreak, self.buffer = failfast, catchbreak, buffer
            self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
            self.defaultTest, self.testRunner, self.testLoader = defaultTest, testRunner, testLoader
            self.progName = argv[0].rpartition('/')[2]
            self.testNamePatterns = []
            self.tests = []
            self.parseArgs(argv)
            self.runTests()

        def _misused(self, text):
            sys.stderr.write(_USAGE % self.progName)
            sys.stderr.write(f'{self.progName}: error: {text}\n')
            sys.exit(2)

        def parseArgs(self, argv):
            rest = list(argv[1:])
            while rest:
                word = rest.pop(0)
                if word in ('-h', '--help'):
                    print(_USAGE % self.progName, end='')
                    sys.exit()
                elif word in ('-v', '--verbose'):
                    self.verbosity = 2
                elif word in ('-q', '--quiet'):
                    self.verbosity = 0
                elif word in ('-f', '--failfast'):
                    self.failfast = True
                elif word in ('-c', '--catch'):
                    self.catchbreak = True
                elif word in ('-b', '--buffer'):
                    self.buffer = True
                elif word == '--locals':
                    self.tb_locals = True
                elif word in ('-k', '--durations'):
                    if not rest:
                        self._misused(f'argument {word}: expected one argument')
                    value = rest.pop(0)
                    if word == '-k':
                        self.testNamePatterns.append(value if '*' in value else f'*{value}*')
                    else:
                        self.durations = int(value)
                elif word.startswith('-'):
                    self._misused(f'unrecognized arguments: {word}')
                else:
                    self.tests.append(word)
            if self.tests:
                self.testNames = self.tests
            elif self.defaultTest is None:
                self.testNames = None
            elif isinstance(self.defaultTest, str):
                self.testNames = (self.defaultTest,)
            else:
                self.testNames = list(self.defaultTest)
            self.createTests()

        def createTests(self):
            if self.testNamePatterns:
                self.testLoader.testNamePatterns = self.testNamePatterns
            if self.testNames is None:
                self.test = self.testLoader.loadTestsFromModule(self.module)
            else:
                self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

        def runTests(self):
            runner = TextTestRunner if self.testRunner is None else self.testRunner
            if isinstance(runner, type):
                runner = runner(verbosity=self.verbosity, failfast=self.failfast or False, buffer=self.buffer or False,
                                warnings=self.warnings, tb_locals=self.tb_locals, durations=self.durations)
            self.result = runner.run(self.test)
            if self.exit:
                if self.result.testsRun == 0 and len(self.result.skipped) == 0:
                    sys.exit(5)
                sys.exit(0 if self.result.wasSuccessful() else 1)


    main = TestProgram
    """#
}
