/// `unittest.async_case`: test cases whose tests are coroutines. Written in Python.
enum UnittestAsyncCasePrelude {
  static let source = #"""
    import asyncio
    import contextvars
    import inspect
    import warnings
    from unittest.case import TestCase

    __unittest = True


    class IsolatedAsyncioTestCase(TestCase):
        """Runs each test in an event loop of its own."""

        loop_factory = None

        def __init__(self, methodName='runTest'):
            super().__init__(methodName)
            self._asyncioRunner = None
            self._asyncioTestContext = contextvars.copy_context()

        async def asyncSetUp(self):
            """Called after `setUp`, in the loop."""

        async def asyncTearDown(self):
            """Called before `tearDown`, in the loop."""

        def addAsyncCleanup(self, func, /, *args, **kwargs):
            self.addCleanup(func, *args, **kwargs)

        async def enterAsyncContext(self, cm):
            cls = type(cm)
            try:
                enter, exit = cls.__aenter__, cls.__aexit__
            except AttributeError:
                raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the asynchronous context "
                                'manager protocol') from None
            result = await enter(cm)
            self.addAsyncCleanup(exit, cm, None, None, None)
            return result

        def _callSetUp(self):
            self._asyncioRunner.get_loop()
            self._asyncioTestContext.run(self.setUp)
            self._callAsync(self.asyncSetUp)

        def _callTestMethod(self, method):
            if self._callMaybeAsync(method) is not None:
                warnings.warn(f'It is deprecated to return a value that is not None from a test case ({method})',
                              DeprecationWarning, stacklevel=4)

        def _callTearDown(self):
            self._callAsync(self.asyncTearDown)
            self._asyncioTestContext.run(self.tearDown)

        def _callCleanup(self, function, *args, **kwargs):
            self._callMaybeAsync(function, *args, **kwargs)

        def _callAsync(self, func, /, *args, **kwargs):
            return self._asyncioRunner.run(func(*args, **kwargs), context=self._asyncioTestContext)

        def _callMaybeAsync(self, func, /, *args, **kwargs):
            if inspect.iscoroutinefunction(func):
                return self._asyncioRunner.run(func(*args, **kwargs), context=self._asyncioTestContext)
            return self._asyncioTestContext.run(func, *args, **kwargs)

        def _setupAsyncioRunner(self):
            self._asyncioRunner = asyncio.Runner(debug=True, loop_factory=self.loop_factory)

        def _tearDownAsyncioRunner(self):
            self._asyncioRunner.close()

        def run(self, result=None):
            self._setupAsyncioRunner()
            try:
                return super().run(result)
            finally:
                self._tearDownAsyncioRunner()

        def debug(self):
            self._setupAsyncioRunner()
            super().debug()
            self._tearDownAsyncioRunner()
    """#
}
