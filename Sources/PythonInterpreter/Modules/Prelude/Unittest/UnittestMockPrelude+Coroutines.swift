extension UnittestMockPrelude {
  static let coroutines = #"""
    # Coroutines

    class AsyncMockMixin(Base):
        """Calling the mock gives a coroutine; it remembers how it was awaited."""

        def __init__(self, /, *args, **kwargs):
            super().__init__(*args, **kwargs)
            own = self.__dict__
            own['_mock_await_count'], own['_mock_await_args'], own['_mock_await_args_list'] = 0, None, _CallList()
            own['_is_coroutine_mark'] = True

        await_count = property(lambda self: self._mock_await_count)
        await_args = property(lambda self: self._mock_await_args)
        await_args_list = property(lambda self: self._mock_await_args_list)

        async def _execute_mock_call(self, /, *args, **kwargs):
            made = _Call((args, kwargs), two=True)
            own = self.__dict__
            own['_mock_await_count'] += 1
            own['_mock_await_args'] = made
            own['_mock_await_args_list'].append(made)
            effect = self.side_effect
            if effect is not None:
                if _is_exception(effect):
                    raise effect
                if not callable(effect):
                    try:
                        result = next(effect)
                    except StopIteration:
                        raise StopAsyncIteration
                    if _is_exception(result):
                        raise result
                elif inspect.iscoroutinefunction(effect):
                    result = await effect(*args, **kwargs)
                else:
                    result = effect(*args, **kwargs)
                if result is not DEFAULT:
                    return result
            if own['_mock_return_value'] is not DEFAULT:
                return self.return_value
            if self._mock_wraps is not None:
                if inspect.iscoroutinefunction(self._mock_wraps):
                    return await self._mock_wraps(*args, **kwargs)
                return self._mock_wraps(*args, **kwargs)
            return self.return_value

        def assert_awaited(self):
            if self.await_count == 0:
                raise AssertionError(f'Expected {self._who()} to have been awaited.')

        def assert_awaited_once(self):
            if self.await_count != 1:
                raise AssertionError(f'Expected {self._who()} to have been awaited once. Awaited {self.await_count} times.')

        def assert_awaited_with(self, /, *args, **kwargs):
            if self.await_args is None:
                expected = self._format_mock_call_signature(args, kwargs)
                raise AssertionError(f'Expected await: {expected}\nNot awaited')
            if self.await_args != _Call((args, kwargs), two=True):
                expected = self._format_mock_call_signature(args, kwargs)
                actual = self._format_mock_call_signature(*self.await_args)
                raise AssertionError(f'expected await not found.\nExpected: {expected}\n  Actual: {actual}')

        def assert_awaited_once_with(self, /, *args, **kwargs):
            if self.await_count != 1:
                raise AssertionError(f'Expected {self._who()} to have been awaited once. Awaited {self.await_count} times.')
            return self.assert_awaited_with(*args, **kwargs)

        def assert_any_await(self, /, *args, **kwargs):
            if _Call((args, kwargs), two=True) not in list(self.await_args_list):
                raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} await not found')

        def assert_has_awaits(self, calls, any_order=False):
            expected, actual = list(calls), self.await_args_list
            if any_order:
                found = all(wanted in list(actual) for wanted in expected)
            else:
                found = expected in actual
            if not found:
                raise AssertionError(f'Awaits not found.\nExpected: {_CallList(calls)!r}\nActual: {_safe_repr(actual)}')

        def assert_not_awaited(self):
            if self.await_count != 0:
                raise AssertionError(f'Expected {self._who()} to not have been awaited. Awaited {self.await_count} times.')

        def reset_mock(self, /, *args, **kwargs):
            super().reset_mock(*args, **kwargs)
            own = self.__dict__
            own['_mock_await_count'], own['_mock_await_args'], own['_mock_await_args_list'] = 0, None, _CallList()


    class AsyncMock(AsyncMockMixin, MagicMixin, Mock):
        """A mock whose calls are coroutines."""

    """#
}
