"""unittest.TestCase: every assertion, with the message when it fails."""
import unittest
import warnings


class Case(unittest.TestCase):
    def runTest(self):
        pass


case = Case()
case.maxDiff = None


def fails(call):
    try:
        call()
    except AssertionError as error:
        print(str(error))
    else:
        print("passed")
    print("..")


class Thing:
    def __repr__(self):
        return "<thing>"


t = Thing()
for call in (
    lambda: case.assertEqual(1, 1), lambda: case.assertEqual(1, 2), lambda: case.assertEqual(1, 2, "with a message"),
    lambda: case.assertEqual("abc", "abd"), lambda: case.assertEqual([1, 2, 3], [1, 2, 4]), lambda: case.assertEqual([1], [1, 2]),
    lambda: case.assertEqual((1, 2), (1,)), lambda: case.assertEqual({"a": 1}, {"a": 2}), lambda: case.assertEqual({1, 2}, {2, 3}),
    lambda: case.assertEqual("line 1\nline 2\n", "line 1\nline two\n"), lambda: case.assertNotEqual(1, 1), lambda: case.assertNotEqual(1, 2),
    lambda: case.assertTrue([]), lambda: case.assertFalse("x"), lambda: case.assertIs(t, Thing()), lambda: case.assertIsNot(t, t),
    lambda: case.assertIsNone(0), lambda: case.assertIsNotNone(None), lambda: case.assertIn(5, [1, 2]), lambda: case.assertNotIn(1, {1: 2}),
    lambda: case.assertIsInstance(1, str), lambda: case.assertNotIsInstance(1, int), lambda: case.assertAlmostEqual(1.0, 1.00000001),
    lambda: case.assertAlmostEqual(1, 1.1), lambda: case.assertAlmostEqual(1, 2, delta=0.5), lambda: case.assertAlmostEqual(10, 10.4, places=0),
    lambda: case.assertNotAlmostEqual(1.0, 1.0), lambda: case.assertGreater(1, 2), lambda: case.assertGreaterEqual(1, 2),
    lambda: case.assertLess(2, 1), lambda: case.assertLessEqual(2, 1), lambda: case.assertRegex("abc", "x+"), lambda: case.assertNotRegex("abc", "b"),
    lambda: case.assertCountEqual([1, 2, 2], [2, 1]), lambda: case.assertCountEqual("ab", "ba"), lambda: case.assertListEqual([1], (1,)),
    lambda: case.assertSequenceEqual([1, 2], (1, 2)), lambda: case.assertSequenceEqual([1, 2], (1, 3)), lambda: case.assertDictEqual({}, []),
    lambda: case.fail("at once"), lambda: case.assertEqual("x" * 200, "x" * 150 + "y" * 50),
    lambda: case.assertRaises(ValueError, int, "5"), lambda: case.assertRaises(ValueError, int, "x"),
    lambda: case.assertRaisesRegex(ValueError, "nothing like it", int, "x"), lambda: case.assertWarns(UserWarning, lambda: None),
    lambda: case.assertWarns(UserWarning, warnings.warn, "w"), lambda: case.assertSetEqual({1}, frozenset({1})),
):
    fails(call)

with case.assertRaises(KeyError) as caught:
    {}["missing"]
print(repr(caught.exception), caught.expected)
with case.assertRaisesRegex(ValueError, r"invalid literal.*'x'"):
    int("x")
with case.assertWarnsRegex(DeprecationWarning, "old") as caught:
    warnings.warn("very old", DeprecationWarning)
print(caught.warning, caught.lineno > 0)


def block():
    with case.assertRaises(KeyError, msg="should have been a KeyError"):
        pass


fails(block)
try:
    with case.assertRaises(KeyError):
        raise TypeError("passes through")
except TypeError as error:
    print(error)
for call in (lambda: case.assertRaises(5), lambda: case.assertAlmostEqual(1, 2, places=1, delta=1)):
    try:
        call()
    except TypeError as error:
        print("TypeError:", error)
case.longMessage = False
fails(lambda: case.assertEqual(1, 2, "only this"))
