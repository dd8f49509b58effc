extension DoctestPrelude {
  static let entrances = #"""
    # The usual ways in

    master = None


    def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
                raise_on_error=False, exclude_empty=False):
        """Run the examples in a module's docstrings; in those of the program unless a module is given."""
        global master
        if m is None:
            m = sys.modules.get('__main__')
        if not isinstance(m, types.ModuleType):
            raise TypeError(f'testmod: module required; {m!r}')
        finder = DocTestFinder(exclude_empty=exclude_empty)
        runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
        for test in finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs):
            runner.run(test)
        if report:
            runner.summarize()
        if master is None:
            master = runner
        else:
            master.merge(runner)
        return TestResults(runner.failures, runner.tries, skipped=runner.skips)


    def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
        """Run the examples in the docstring of one object."""
        finder = DocTestFinder(verbose=verbose, recurse=False)
        runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
        for test in finder.find(f, name, globs=globs):
            runner.run(test, compileflags=compileflags)


    def _no_files(name):
        def refused(*args, **kwargs):
            raise PermissionError(13, f'coroviz: doctest.{name}(): a program can read no files')
        refused.__name__ = refused.__qualname__ = name
        return refused


    testfile, DocFileSuite = _no_files('testfile'), _no_files('DocFileSuite')


    def _no_debugger(name):
        def refused(*args, **kwargs):
            raise NotImplementedError(f'coroviz: doctest.{name}(): there is no debugger: coroviz itself steps through the program')
        refused.__name__ = refused.__qualname__ = name
        return refused


    debug, debug_src = _no_debugger('debug'), _no_debugger('debug_src')

    _unittest_reportflags = 0


    def set_unittest_reportflags(flags):
        global _unittest_reportflags
        if flags & REPORTING_FLAGS != flags:
            raise ValueError('Only reporting flags allowed', flags)
        old, _unittest_reportflags = _unittest_reportflags, flags
        return old


    def script_from_examples(s):
        """The examples of a text as a script; what is between them becomes comments."""
        output = []
        for piece in DocTestParser().parse(s):
            if isinstance(piece, Example):
                output.append(piece.source[:-1])
                if piece.want:
                    output.append('# Expected:')
                    output += ['## ' + line for line in piece.want.split('\n')[:-1]]
            else:
                output += ['# ' + line if line.strip() else '#' for line in piece.split('\n')[:-1]]
        while output and output[-1] == '#':
            output.pop()
        while output and output[0] == '#':
            output.pop(0)
        return '\n'.join(output) + '\n'


    def testsource(module, name):
        """The examples of one docstring of a module as a script."""
        for test in DocTestFinder().find(module):
            if test.name == name:
                return script_from_examples(test.docstring)
        raise ValueError(name, 'not found in tests')


    def __getattr__(name):
        # `unittest` is loaded for those who join the two.
        if name in ('DocTestCase', 'DocTestSuite', 'SkipDocTestCase'):
            import _doctest_suite
            return getattr(_doctest_suite, name)
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    """#
}
