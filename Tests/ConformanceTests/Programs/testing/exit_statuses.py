"""unittest.main() ends with status 0, 1 or 5; SystemExit.code says which."""
import unittest


class Good(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(1 + 1, 2)


class Bad(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(1 + 1, 3)


class Empty(unittest.TestCase):
    pass


for case in ("Good", "Bad", "Empty"):
    try:
        unittest.main(argv=["program", case])
    except SystemExit as ended:
        print(case, repr(ended.code))
