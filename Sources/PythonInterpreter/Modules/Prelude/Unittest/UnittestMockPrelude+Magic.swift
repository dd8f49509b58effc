extension UnittestMockPrelude {
  static let magic = #"""
    # Mocks that are called, and those with special methods

    class CallableMixin(Base):
        """What makes a mock callable."""

        def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                     parent=None, _spec_state=None, _new_name='', _new_parent=None, **kwargs):
            self.__dict__['_mock_return_value'] = return_value
            super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
            self.side_effect = side_effect

        def __call__(self, /, *args, **kwargs):
            self._increment_mock_call(*args, **kwargs)
            return self._execute_mock_call(*args, **kwargs)

        def _increment_mock_call(self, /, *args, **kwargs):
            own = self.__dict__
            own['_mock_called'] = True
            own['_mock_call_count'] += 1
            made = _Call((args, kwargs), two=True)
            own['_mock_call_args'] = made
            own['_mock_call_args_list'].append(made)
            is_method = self._mock_parent is not None
            method_name, name = self._mock_name, self._mock_new_name
            is_call = name == '()'
            own['_mock_mock_calls'].append(_Call(('', args, kwargs)))
            parent = self._mock_new_parent
            while parent is not None:
                if is_method:
                    parent.method_calls.append(_Call((method_name, args, kwargs)))
                    is_method = parent._mock_parent is not None
                    if is_method:
                        method_name = f'{parent._mock_name}.{method_name}'
                parent._mock_mock_calls.append(_Call((name, args, kwargs)))
                if parent._mock_new_name:
                    dot = '' if is_call else '.'
                    is_call = parent._mock_new_name == '()'
                    name = parent._mock_new_name + dot + name
                parent = parent._mock_new_parent

        def _execute_mock_call(self, /, *args, **kwargs):
            effect = self.side_effect
            if effect is not None:
                if _is_exception(effect):
                    raise effect
                if not callable(effect):
                    result = next(effect)
                    if _is_exception(result):
                        raise result
                else:
                    result = effect(*args, **kwargs)
                if result is not DEFAULT:
                    return result
            if self.__dict__['_mock_return_value'] is not DEFAULT:
                return self.return_value
            if self._mock_wraps is not None:
                return self._mock_wraps(*args, **kwargs)
            return self.return_value


    class Mock(CallableMixin, NonCallableMock):
        """An object that has every attribute, can be called, and remembers how it was."""


    # Special methods

    def _forwarding(name):
        def method(self, /, *args, **kwargs):
            return self._magic_child(name)(*args, **kwargs)
        method.__name__ = name
        return method


    class MagicMixin(Base):
        """Gives a mock the special methods, each a mock itself."""

        def __getattribute__(self, name):
            if name[:2] == '__' and (name in _supported or name in _async_magics):
                return self._magic_child(name)
            return object.__getattribute__(self, name)

        def _magic_child(self, name):
            children = self.__dict__['_mock_children']
            child = children.get(name)
            if child is None:
                if self._mock_methods is not None and name not in self._mock_methods and name not in ('__hash__', '__str__', '__sizeof__', '__eq__', '__ne__', '__lt__', '__gt__', '__le__', '__ge__'):
                    raise AttributeError(f'Mock object has no attribute {name!r}')
                child = self._get_child_mock(name=name, _new_name=name, _new_parent=self)
                children[name] = child
                if name in _return_values:
                    child.return_value = _return_values[name]
                elif name in _returning:
                    child.return_value = _returning[name](self)
                elif name in _special:
                    child.side_effect = _MagicDefault(child, self, name)
                elif name == '__aexit__':
                    child.return_value = False
                elif name == '__aiter__':
                    child.return_value = DEFAULT
            return child


    class _MagicDefault:
        """What a special method gives as long as nobody has set its return value."""

        def __init__(self, child, mock, name):
            self.child, self.mock, self.name = child, mock, name

        def __call__(self, *args):
            value = self.child.__dict__.get('_mock_return_value', DEFAULT)
            if value is DEFAULT:
                return _special[self.name](self.mock)(*args)
            return iter(value) if self.name == '__iter__' else value


    for _name in sorted(_supported):
        if _name not in ('__hash__', '__sizeof__', '__missing__'):
            setattr(MagicMixin, _name, _forwarding(_name))


    async def _aenter(self):
        return await self._magic_child('__aenter__')()


    async def _aexit(self, *args):
        return await self._magic_child('__aexit__')(*args)


    def _aiter(self):
        child = self._magic_child('__aiter__')
        child.__dict__['_mock_call_count'] += 1
        value = child.__dict__.get('_mock_return_value', DEFAULT)
        return _AsyncIterator(iter([] if value is DEFAULT else value))


    MagicMixin.__aenter__, MagicMixin.__aexit__, MagicMixin.__aiter__ = _aenter, _aexit, _aiter
    MagicMixin.__hash__ = object.__hash__


    class _AsyncIterator:
        def __init__(self, iterator):
            self.iterator = iterator

        def __aiter__(self):
            return self

        async def __anext__(self):
            try:
                return next(self.iterator)
            except StopIteration:
                raise StopAsyncIteration from None


    class NonCallableMagicMock(MagicMixin, NonCallableMock):
        """A mock with special methods that can't be called."""


    class MagicMock(MagicMixin, Mock):
        """A mock with special methods."""

        def reset_mock(self, /, *args, return_value=False, **kwargs):
            super().reset_mock(*args, return_value=return_value, **kwargs)

    """#
}
