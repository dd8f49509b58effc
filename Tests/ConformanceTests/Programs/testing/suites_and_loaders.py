"""TestSuite, TestLoader, TestResult, FunctionTestCase, module fixtures."""
import sys
import unittest


def setUpModule():
    print("set up module")


def tearDownModule():
    print("tear down module")


class Recording(unittest.TestResult):
    def startTest(self, test):
        super().startTest(test)
        print("start", test.id())

    def addSuccess(self, test):
        super().addSuccess(test)
        print("success")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        print("failure", err[0].__name__, err[1])

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        print("subtest", subtest, err and err[1])


class A(unittest.TestCase):
    def test_b(self):
        pass

    def test_a(self):
        self.assertTrue(False, "no")

    def test_subs(self):
        for letter in "xy":
            with self.subTest(letter=letter):
                self.assertEqual(letter, "x")

    def not_a_test(self):
        pass


class B(A):
    def test_c(self):
        pass


loader = unittest.TestLoader()
print(loader.getTestCaseNames(B), loader.loadTestsFromTestCase(A).countTestCases())
suite = unittest.TestSuite([A("test_b")])
suite.addTest(B("test_c"))
suite.addTests(loader.loadTestsFromTestCase(A))
print(suite.countTestCases(), [test.id() for test in loader.loadTestsFromTestCase(A)], str(A("test_a")), repr(A("test_a")))
result = Recording()
suite.run(result)
print(result, result.testsRun, result.wasSuccessful(), [(str(t), e.splitlines()[-1]) for t, e in result.failures])
print([str(t) for t in loader.loadTestsFromName("A.test_b", sys.modules["__main__"])])
print(loader.loadTestsFromNames(["A", "B.test_c"], sys.modules["__main__"]).countTestCases())
loader.testMethodPrefix = "not"
print(loader.getTestCaseNames(A))
loader.testMethodPrefix = "test"
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(loader.getTestCaseNames(A))


def function():
    """A function as a test."""
    print("in the function")


case = unittest.FunctionTestCase(function, setUp=lambda: print("before"), tearDown=lambda: print("after"))
case.run(Recording())
print(case.shortDescription(), case)
for bad in (lambda: A("missing"), lambda: suite.addTest(A), lambda: suite.addTest(5), lambda: suite.addTests("text")):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    A("test_a").debug()
except AssertionError as error:
    print("debug lets it out:", error)
print(A("test_a") == A("test_a"), A("test_a") == B("test_a"), hash(A("test_a")) == hash(A("test_a")))


class Stop(unittest.TestCase):
    def test_1(self):
        self.fail("first")

    def test_2(self):
        print("not run with failfast")


result = unittest.TestResult()
result.failfast = True
loader = unittest.TestLoader()
loader.loadTestsFromTestCase(Stop).run(result)
print(result.testsRun, result.shouldStop)
