extension DoctestPrelude {
  static let options = #"""
    import linecache
    import sys
    import traceback
    import types
    from collections import namedtuple

    __all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE', 'ELLIPSIS',
               'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF',
               'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest', 'DocTestParser',
               'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure', 'UnexpectedException', 'DebugRunner',
               'testmod', 'testfile', 'run_docstring_examples', 'DocTestSuite', 'DocFileSuite', 'set_unittest_reportflags',
               'script_from_examples', 'testsource', 'debug_src', 'debug']


    class TestResults(namedtuple('TestResults', 'failed attempted')):
        """How many examples failed of how many."""

        def __new__(cls, failed, attempted, *, skipped=0):
            results = super().__new__(cls, failed, attempted)
            results.skipped = skipped
            return results

        def __repr__(self):
            skipped = f', skipped={self.skipped}' if self.skipped else ''
            return f'TestResults(failed={self.failed}, attempted={self.attempted}{skipped})'


    OPTIONFLAGS_BY_NAME = {}


    def register_optionflag(name):
        """A flag of one's own."""
        return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


    DONT_ACCEPT_TRUE_FOR_1 = register_optionflag('DONT_ACCEPT_TRUE_FOR_1')
    DONT_ACCEPT_BLANKLINE = register_optionflag('DONT_ACCEPT_BLANKLINE')
    NORMALIZE_WHITESPACE = register_optionflag('NORMALIZE_WHITESPACE')
    ELLIPSIS = register_optionflag('ELLIPSIS')
    SKIP = register_optionflag('SKIP')
    IGNORE_EXCEPTION_DETAIL = register_optionflag('IGNORE_EXCEPTION_DETAIL')
    COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP
                        | IGNORE_EXCEPTION_DETAIL)
    REPORT_UDIFF = register_optionflag('REPORT_UDIFF')
    REPORT_CDIFF = register_optionflag('REPORT_CDIFF')
    REPORT_NDIFF = register_optionflag('REPORT_NDIFF')
    REPORT_ONLY_FIRST_FAILURE = register_optionflag('REPORT_ONLY_FIRST_FAILURE')
    FAIL_FAST = register_optionflag('FAIL_FAST')
    REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

    BLANKLINE_MARKER = '<BLANKLINE>'
    ELLIPSIS_MARKER = '...'


    def _indent(text, indent=4):
        pad = ' ' * indent
        return ''.join(pad + line if line.strip('\n') else line for line in text.splitlines(True))


    def _exception_traceback(exc_info):
        return ''.join(traceback.format_exception(*exc_info))

    """#
}
