/// `contextlib`. Written in Python.
enum ContextlibPrelude {
  static let source = #"""
    from abc import ABC, abstractmethod
    from functools import wraps
    import sys

    __all__ = ['asynccontextmanager', 'contextmanager', 'closing', 'nullcontext', 'AbstractContextManager',
               'AbstractAsyncContextManager', 'AsyncExitStack', 'ContextDecorator', 'ExitStack', 'redirect_stdout',
               'redirect_stderr', 'suppress', 'aclosing', 'AsyncContextDecorator',
               'chdir']


    def _check_methods(cls, *names):
        """Whether a class has these methods, as a subclass hook says it."""
        for name in names:
            found = [base.__dict__[name] for base in cls.__mro__ if name in base.__dict__]
            if not found or found[0] is None:
                return NotImplemented
        return True


    class AbstractContextManager(ABC):
        """What a with statement takes."""

        __slots__ = ()
        __class_getitem__ = classmethod(type(list[int]))

        def __enter__(self):
            return self

        @abstractmethod
        def __exit__(self, exc_type, exc_value, traceback):
            return None

        @classmethod
        def __subclasshook__(cls, other):
            if cls is AbstractContextManager:
                return _check_methods(other, '__enter__', '__exit__')
            return NotImplemented


    class AbstractAsyncContextManager(ABC):
        """What an async with statement takes."""

        __slots__ = ()
        __class_getitem__ = classmethod(type(list[int]))

        async def __aenter__(self):
            return self

        @abstractmethod
        async def __aexit__(self, exc_type, exc_value, traceback):
            return None

        @classmethod
        def __subclasshook__(cls, other):
            if cls is AbstractAsyncContextManager:
                return _check_methods(other, '__aenter__', '__aexit__')
            return NotImplemented


    MethodType = type(AbstractContextManager.__subclasshook__)


    class ContextDecorator:
        """Lets a context manager decorate a function."""

        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @wraps(func)
            def inner(*args, **keywords):
                with self._recreate_cm():
                    return func(*args, **keywords)
            return inner


    class AsyncContextDecorator:
        """Lets an asynchronous context manager decorate a coroutine function."""

        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @wraps(func)
            async def inner(*args, **keywords):
                async with self._recreate_cm():
                    return await func(*args, **keywords)
            return inner


    # Generators as context managers

    def _came_back(error, thrown, traceback, ends):
        """Whether what came out of a generator is what was thrown into it, perhaps wrapped because it is an `ends`."""
        wrapped = type(error) is RuntimeError and isinstance(thrown, ends) and error.__cause__ is thrown
        if error is not thrown and not wrapped:
            return False
        thrown.__traceback__ = traceback
        return True


    class _GeneratorManager:
        def __init__(self, function, args, keywords):
            self._recipe = function, args, keywords
            self.gen = function(*args, **keywords)
            self.__doc__ = getattr(function, '__doc__', None)

        def _recreate_cm(self):
            return type(self)(*self._recipe)


    class _GeneratorContextManager(_GeneratorManager, AbstractContextManager, ContextDecorator):
        def __enter__(self):
            for value in self.gen:
                return value
            raise RuntimeError("generator didn't yield")

        def __exit__(self, exc_type, value, traceback):
            if exc_type is None:
                for _ in self.gen:
                    self._complain("generator didn't stop")
                return False
            thrown = exc_type() if value is None else value
            try:
                self.gen.throw(thrown)
            except StopIteration as end:
                return end is not thrown
            except BaseException as error:
                if _came_back(error, thrown, traceback, StopIteration):
                    return False
                raise
            self._complain("generator didn't stop after throw()")

        def _complain(self, message):
            try:
                raise RuntimeError(message)
            finally:
                self.gen.close()


    class _AsyncGeneratorContextManager(_GeneratorManager, AbstractAsyncContextManager, AsyncContextDecorator):
        async def __aenter__(self):
            try:
                return await anext(self.gen)
            except StopAsyncIteration:
                raise RuntimeError("generator didn't yield") from None

        async def __aexit__(self, exc_type, value, traceback):
            if exc_type is None:
                try:
                    await anext(self.gen)
                except StopAsyncIteration:
                    return False
                await self._complain("generator didn't stop")
            thrown = exc_type() if value is None else value
            try:
                await self.gen.athrow(thrown)
            except StopAsyncIteration as end:
                return end is not thrown
            except BaseException as error:
                if _came_back(error, thrown, traceback, (StopIteration, StopAsyncIteration)):
                    return False
                raise
            await self._complain("generator didn't stop after athrow()")

        async def _complain(self, message):
            try:
                raise RuntimeError(message)
            finally:
                await self.gen.aclose()


    def contextmanager(func):
        """Make a context manager of a generator function that yields once."""
        @wraps(func)
        def helper(*args, **keywords):
            return _GeneratorContextManager(func, args, keywords)
        return helper


    def asynccontextmanager(func):
        """Make an asynchronous context manager of an asynchronous generator function that yields once."""
        @wraps(func)
        def helper(*args, **keywords):
            return _AsyncGeneratorContextManager(func, args, keywords)
        return helper


    # Small managers

    class closing(AbstractContextManager):
        """Closes something at the end."""

        def __init__(self, thing):
            self.thing = thing

        def __enter__(self):
            return self.thing

        def __exit__(self, *exc_info):
            self.thing.close()


    class aclosing(AbstractAsyncContextManager):
        """Awaits aclose() at the end."""

        def __init__(self, thing):
            self.thing = thing

        async def __aenter__(self):
            return self.thing

        async def __aexit__(self, *exc_info):
            await self.thing.aclose()


    class _Redirect(AbstractContextManager):
        _stream = None

        def __init__(self, new_target):
            self._new_target = new_target
            self._old_targets = []

        def __enter__(self):
            self._old_targets.append(getattr(sys, self._stream))
            setattr(sys, self._stream, self._new_target)
            return self._new_target

        def __exit__(self, exc_type, exc_value, traceback):
            setattr(sys, self._stream, self._old_targets.pop())


    class redirect_stdout(_Redirect):
        """Has print() write elsewhere."""

        _stream = 'stdout'


    class redirect_stderr(_Redirect):
        """Has sys.stderr be another file."""

        _stream = 'stderr'


    class chdir(AbstractContextManager):
        """A program here can't go to another directory."""

        def __init__(self, path):
            self.path = path

        def __enter__(self):
            raise PermissionError(13, 'coroviz: a program can change no directory', str(self.path))

        def __exit__(self, *excinfo):
            """It never gets this far."""


    class suppress(AbstractContextManager):
        """Leaves exceptions of some classes unraised."""

        def __init__(self, *exceptions):
            self._exceptions = exceptions

        def __enter__(self):
            pass

        def __exit__(self, exc_type, exc_value, traceback):
            if exc_type is None:
                return None
            if issubclass(exc_type, self._exceptions):
                return True
            if issubclass(exc_type, BaseExceptionGroup):
                matched, rest = exc_value.split(self._exceptions)
                if rest is None:
                    return True
                raise rest
            return False


    class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
        """Does nothing."""

        def __init__(self, enter_result=None):
            self.enter_result = enter_result

        def __enter__(self):
            return self.enter_result

        def __exit__(self, *excinfo):
            pass

        async def __aenter__(self):
            return self.enter_result

        async def __aexit__(self, *excinfo):
            pass


    # Stacks of managers

    class _Stack:
        def __init__(self):
            self._exit_callbacks = []

        def pop_all(self):
            other = type(self)()
            other._exit_callbacks = self._exit_callbacks
            self._exit_callbacks = []
            return other

        def push(self, exit):
            """Call exit, or its __exit__, with what ended the stack."""
            method = getattr(type(exit), '__exit__', None)
            if method is None:
                self._exit_callbacks.append((True, exit))
            else:
                self._push_method(exit, method)
            return exit

        def _push_method(self, manager, method, is_sync=True):
            self._exit_callbacks.append((is_sync, MethodType(method, manager)))

        def enter_context(self, cm):
            """Enter a manager now and leave it with the stack."""
            cls = type(cm)
            try:
                enter, exit = cls.__enter__, cls.__exit__
            except AttributeError:
                raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does "
                                'not support the context manager protocol') from None
            result = enter(cm)
            self._push_method(cm, exit)
            return result

        def callback(self, callback, /, *args, **keywords):
            """Call a function when the stack ends."""
            def call(exc_type, exc, tb):
                callback(*args, **keywords)
            call.__wrapped__ = callback
            self._exit_callbacks.append((True, call))
            return callback

        @staticmethod
        def _link(new, old, outer):
            # An exception raised while unwinding points to the one before it, not to what was handled outside.
            while True:
                context = new.__context__
                if context is None or context is old:
                    return
                if context is outer:
                    break
                new = context
            new.__context__ = old


    class ExitStack(_Stack, AbstractContextManager):
        """Leaves any number of context managers, in reverse order."""

        def __enter__(self):
            return self

        def __exit__(self, *details):
            exc = details[1]
            received = exc is not None
            outer = sys.exception()
            suppressed = pending = False
            while self._exit_callbacks:
                _, call = self._exit_callbacks.pop()
                try:
                    if exc is None:
                        facts = None, None, None
                    else:
                        facts = type(exc), exc, exc.__traceback__
                    if call(*facts):
                        suppressed, pending, exc = True, False, None
                except BaseException as new:
                    self._link(new, exc, outer)
                    pending, exc = True, new
            if pending:
                fixed = exc.__context__
                try:
                    raise exc
                except BaseException:
                    exc.__context__ = fixed
                    raise
            return received and suppressed

        def close(self):
            self.__exit__(None, None, None)


    class AsyncExitStack(_Stack, AbstractAsyncContextManager):
        """Leaves any number of context managers, asynchronous ones too."""

        async def enter_async_context(self, cm):
            cls = type(cm)
            try:
                enter, exit = cls.__aenter__, cls.__aexit__
            except AttributeError:
                raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does "
                                'not support the asynchronous context manager protocol') from None
            result = await enter(cm)
            self._push_method(cm, exit, False)
            return result

        def push_async_exit(self, exit):
            method = getattr(type(exit), '__aexit__', None)
            if method is None:
                self._exit_callbacks.append((False, exit))
            else:
                self._push_method(exit, method, False)
            return exit

        def push_async_callback(self, callback, /, *args, **keywords):
            async def call(exc_type, exc, tb):
                await callback(*args, **keywords)
            call.__wrapped__ = callback
            self._exit_callbacks.append((False, call))
            return callback

        async def __aenter__(self):
            return self

        async def __aexit__(self, *details):
            exc = details[1]
            received = exc is not None
            outer = sys.exception()
            suppressed = pending = False
            while self._exit_callbacks:
                is_sync, call = self._exit_callbacks.pop()
                try:
                    if exc is None:
                        facts = None, None, None
                    else:
                        facts = type(exc), exc, exc.__traceback__
                    result = call(*facts) if is_sync else await call(*facts)
                    if result:
                        suppressed, pending, exc = True, False, None
                except BaseException as new:
                    self._link(new, exc, outer)
                    pending, exc = True, new
            if pending:
                fixed = exc.__context__
                try:
                    raise exc
                except BaseException:
                    exc.__context__ = fixed
                    raise
            return received and suppressed

        async def aclose(self):
            await self.__aexit__(None, None, None)
    """#
}
