"""doctest: parser, finder, runner, checker, single docstrings, unittest suites."""
import doctest
import unittest

TEXT = """
Some words.

    >>> x = 1
    >>> x + 1
    2
    >>> if x:
    ...     print('yes')
    yes

More words.

>>> print(x)  # doctest: +ELLIPSIS, -NORMALIZE_WHITESPACE
1
"""
parser = doctest.DocTestParser()
for example in parser.get_examples(TEXT):
    print(repr(example.source), repr(example.want), example.lineno, example.indent, example.exc_msg, example.options)
print([piece if isinstance(piece, str) else "example" for piece in parser.parse(TEXT)])
print(doctest.script_from_examples(TEXT))
for bad in (">>>x", "    >>> 1\n  2", ">>> 1 # doctest: +NONSENSE"):
    try:
        parser.get_examples(bad, "bad")
    except ValueError as error:
        print(error)

checker = doctest.OutputChecker()
for want, got, flags in (("1\n", "1\n", 0), ("1\n", "True\n", 0), ("1\n", "True\n", doctest.DONT_ACCEPT_TRUE_FOR_1), ("a...z\n", "abcz\n", doctest.ELLIPSIS),
                         ("a b\n", "a   b\n", doctest.NORMALIZE_WHITESPACE), ("a\n<BLANKLINE>\nb\n", "a\n\nb\n", 0), ("...", "", doctest.ELLIPSIS)):
    print(checker.check_output(want, got, flags), end=" ")
print()
example = doctest.Example("f()", "1\n2\n3\n")
print(checker.output_difference(example, "1\nx\n3\n", doctest.REPORT_NDIFF))
print(checker.output_difference(example, "1\nx\n3\n", doctest.REPORT_UDIFF))


def documented():
    """
    >>> documented()
    5
    >>> documented() + unknown
    6
    """
    return 5


test = doctest.DocTestFinder().find(documented, "documented")[0]
print(test.name, len(test.examples), test.lineno is not None, [example.source for example in test.examples])
collected = []
runner = doctest.DocTestRunner(verbose=False)
results = runner.run(doctest.DocTest([doctest.Example("1 + 1", "2\n"), doctest.Example("1 + 1", "3\n")], {}, "made", None, None, None), out=collected.append)
print("".join(collected), results, results.failed, results.attempted, runner.summarize(verbose=True))
doctest.run_docstring_examples("""
>>> value * 2
10
>>> value
6
""", {"value": 5}, name="text")


class Raising(doctest.DebugRunner):
    pass


try:
    Raising().run(parser.get_doctest(">>> 1\n2\n", {}, "raising", "file", 0))
except doctest.DocTestFailure as failure:
    print(failure.example.want, failure.got, failure.test.name)
try:
    Raising().run(parser.get_doctest(">>> 1 / 0\n2\n", {}, "raising", "file", 0))
except doctest.UnexpectedException as failure:
    print(failure.exc_info[0].__name__, failure.example.source)


def good():
    """
    >>> good()
    'good'
    """
    return "good"


suite = doctest.DocTestSuite()
result = unittest.TestResult()
suite.run(result)
print(result.testsRun, len(result.failures), [str(test) for test, _ in result.failures])
