extension UnittestMockPrelude {
  static let specs = #"""
    # Mocks that stand for something

    class ThreadingMock(MagicMock):
        """A mock that threads can wait for: here there is one thread, and what was not called will not be."""

        def wait_until_called(self, *, timeout=None):
            if not self.called:
                raise AssertionError(f'{self._who()} was not called before timeout({timeout}).')

        def wait_until_any_call_with(self, *args, **kwargs):
            if _Call((args, kwargs), two=True) not in list(self.call_args_list):
                raise AssertionError(f'{self._who()} was not called before timeout(None) with '
                                     f'{self._format_mock_call_signature(args, kwargs)}.')


    class PropertyMock(Mock):
        """A mock to be used as a property of a class."""

        def _get_child_mock(self, /, **kwargs):
            return MagicMock(**kwargs)

        def __get__(self, obj, obj_type=None):
            return self()

        def __set__(self, obj, val):
            self(val)


    def seal(mock):
        """Have a mock make no more attributes."""
        mock.__dict__['_mock_sealed'] = True
        for name, child in list(mock._mock_children.items()):
            if isinstance(child, NonCallableMock) and child._mock_new_parent is mock:
                seal(child)


    def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
        """A mock with the attributes and the signatures of something."""
        is_type = isinstance(spec, type)
        options = {'spec_set' if spec_set else 'spec': spec, **kwargs}
        is_function = inspect.isfunction(spec) or inspect.ismethod(spec)
        if is_function:
            klass = AsyncMock if inspect.iscoroutinefunction(spec) else MagicMock
        elif is_type and instance and not hasattr(spec, '__call__') or not callable(spec):
            klass = NonCallableMagicMock
        else:
            klass = MagicMock
        mock = klass(parent=_parent, _new_parent=_parent, _new_name=_name or '', name=_name, **options)
        if is_function or is_type and not instance:
            _check_calls(mock, spec, is_type)
        if is_type and not instance and 'return_value' not in kwargs:
            mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=mock)
        if is_function:
            if inspect.isfunction(spec):
                # It stands for a function: found in a class, it is given the instance.
                type(mock).__get__ = lambda self, instance, owner=None: (
                    self if instance is None else MethodType(self, instance))
            return mock
        for name in dir(spec):
            if _is_magic(name):
                continue
            original = getattr(spec, name, None)
            if inspect.isfunction(original) or inspect.ismethod(original):
                klass = AsyncMock if inspect.iscoroutinefunction(original) else MagicMock
                child = klass(parent=mock, name=name, _new_name=name, _new_parent=mock)
                static = inspect.getattr_static(spec, name, None) if hasattr(inspect, 'getattr_static') else None
                _check_calls(child, original, inspect.isfunction(original) and not isinstance(static, staticmethod) and is_type)
                mock._mock_children[name] = child
        return mock


    def _check_calls(mock, spec, skip_first):
        try:
            signature = inspect.signature(spec.__init__ if isinstance(spec, type) else spec)
        except (ValueError, TypeError):
            return
        original = type(mock).__call__

        def __call__(self, /, *args, **kwargs):
            signature.bind(*((None,) if skip_first else ()), *args, **kwargs)
            return original(self, *args, **kwargs)
        type(mock).__call__ = __call__


    def mock_open(mock=None, read_data=''):
        """A mock to take the place of `open`."""
        lines = read_data.splitlines(True) if isinstance(read_data, str) else [read_data]
        handle = MagicMock()
        state = {}

        def reset():
            state['lines'] = iter(lines)

        def read(*args):
            return (read_data[:0]).join(state['lines'])

        reset()
        handle.write.return_value = None
        handle.__enter__.return_value = handle
        handle.read.side_effect = read
        handle.readline.side_effect = lambda *args: next(state['lines'], read_data[:0])
        handle.readlines.side_effect = lambda *args: list(state['lines'])
        handle.__iter__.side_effect = lambda: state['lines']

        def opened(*args, **kwargs):
            reset()
            return DEFAULT

        if mock is None:
            mock = MagicMock(name='open')
        mock.side_effect = opened
        mock.return_value = handle
        return mock


    from _unittest_patch import patch
    """#
}
