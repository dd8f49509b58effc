"""unittest.main: what it prints for passes, failures, errors, skips, subtests, expected failures; its exit status."""
import sys
import unittest


class Fixtures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("set up class")

    @classmethod
    def tearDownClass(cls):
        print("tear down class")

    def setUp(self):
        print("set up", self._testMethodName)
        self.addCleanup(print, "cleanup", self.id())

    def tearDown(self):
        print("tear down")

    def test_one(self):
        """The first line says what.

        The rest is not shown."""
        self.assertTrue(True)

    def test_two(self):
        self.assertEqual([1, 2], [1, 3])


class Outcomes(unittest.TestCase):
    def test_error(self):
        {}["key"]

    def test_fail(self):
        self.fail("on purpose")

    @unittest.skip("not today")
    def test_skip(self):
        pass

    @unittest.skipIf(sys.maxsize > 5, "big machine")
    def test_skip_if(self):
        pass

    @unittest.skipUnless(sys.maxsize > 5, "small machine")
    def test_skip_unless(self):
        self.skipTest("inside")

    @unittest.expectedFailure
    def test_expected(self):
        self.assertEqual(0, 1)

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_subtests(self):
        for i in range(4):
            with self.subTest("number", i=i):
                self.assertEqual(i % 2, 0)

    def helper(self):
        self.fail("not a test")


@unittest.skip("the whole class")
class Skipped(unittest.TestCase):
    def test_never(self):
        print("never")


class Broken(unittest.TestCase):
    def setUp(self):
        raise RuntimeError("no set up")

    def test_not_reached(self):
        print("not reached")


class BrokenClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise ValueError("no class")

    def test_not_reached(self):
        print("not reached")


def show(*args, **options):
    stream = Text()
    result = unittest.TextTestRunner(stream, **options).run(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]))
    print(stream.text.replace(__file__, "FILE"))
    print(result, result.wasSuccessful(), len(result.failures), len(result.errors), len(result.skipped))


class Text:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        pass


show()
show(verbosity=2)
show(verbosity=0, failfast=True)
unittest.main(verbosity=0)
