/// `unittest.mock`: objects that stand for others in tests and remember how they were used. Written in Python.
enum UnittestMockPrelude {
  static let source = #"""
    import asyncio
    import inspect
    from types import MethodType
    from _unittest_mock_calls import (ANY, DEFAULT, _Call, _CallList, _deleted, _format_call_signature, _missing,
                                      _SentinelObject, call, sentinel)

    __all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock',
               'ThreadingMock', 'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal')

    FILTER_DIR = True


    class InvalidSpecError(Exception):
        """A mock was given as what another mock should look like."""


    def _names(text):
        return {f'__{name}__' for name in text.split()}


    _numeric = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow'
    _returning = {
        '__hash__': lambda self: object.__hash__(self), '__str__': lambda self: object.__str__(self),
        '__sizeof__': lambda self: object.__sizeof__(self), '__fspath__': lambda self: f'{type(self).__name__}/{self._extract_mock_name()}/{id(self)}',
    }
    _return_values = {
        '__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented,
        '__int__': 1, '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0,
        '__bool__': True, '__index__': 1, '__length_hint__': 0,
    }
    _special = {
        '__eq__': lambda self: lambda other: self is other, '__ne__': lambda self: lambda other: self is not other,
        '__iter__': lambda self: lambda: iter([]),
    }
    _async_magics = _names('aenter aexit anext aiter')
    _supported = (_names('hash str sizeof fspath lt gt le ge int contains len exit complex float bool index length_hint eq '
                         'ne iter enter getitem setitem delitem divmod rdivmod neg pos abs invert round trunc floor ceil '
                         'reversed missing')
                  | _names(_numeric) | _names(' '.join('i' + n for n in _numeric.split()))
                  | _names(' '.join('r' + n for n in _numeric.split())))
    _all_magics = _supported | _async_magics | _names('call get set delete copy deepcopy reduce format repr dir subclasses')
    _asserts = ('assert', 'assret', 'asert', 'aseert', 'assrt')


    def _is_magic(name):
        return name[:2] == '__' and name[-2:] == '__' and len(name) > 4


    def _is_exception(obj):
        return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


    def _try_iter(obj):
        if obj is None or _is_exception(obj) or callable(obj):
            return obj
        try:
            return iter(obj)
        except TypeError:
            return obj


    class Base:
        _mock_return_value = DEFAULT
        _mock_side_effect = None

        def __init__(self, /, *args, **kwargs):
            pass


    class NonCallableMock(Base):
        """A mock that can't be called."""

        def __new__(cls, /, *args, **kw):
            # Each mock has a class of its own, so that it can get special methods of its own.
            if not issubclass(cls, AsyncMockMixin):
                spec = kw.get('spec_set') or kw.get('spec')
                if spec is None and args and not issubclass(cls, (PropertyMock,)):
                    spec = args[0]
                if spec is not None and inspect.iscoroutinefunction(spec) and issubclass(cls, CallableMixin):
                    return super().__new__(type(cls.__name__, (AsyncMockMixin, cls), {'__doc__': cls.__doc__,
                                                                                      '__module__': cls.__module__}))
            return super().__new__(type(cls.__name__, (cls,), {'__doc__': cls.__doc__, '__module__': cls.__module__}))

        def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                     _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
            own = self.__dict__
            own['_mock_parent'], own['_mock_name'], own['_mock_new_name'] = parent, name, _new_name
            own['_mock_new_parent'] = parent if _new_parent is None else _new_parent
            own['_mock_sealed'] = False
            own['_mock_children'] = {}
            own['_mock_wraps'], own['_mock_delegate'] = wraps, None
            own['_mock_unsafe'] = unsafe
            own['_mock_called'], own['_mock_call_args'], own['_mock_call_count'] = False, None, 0
            own['_mock_call_args_list'], own['_mock_mock_calls'] = _CallList(), _CallList()
            own['method_calls'] = _CallList()
            strict = spec_set is not None
            self._mock_add_spec(spec_set if strict else spec, strict)
            if kwargs:
                self.configure_mock(**kwargs)

        def _mock_add_spec(self, spec, spec_set):
            if isinstance(spec, NonCallableMock):
                raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
            own = self.__dict__
            own['_spec_class'] = own['_mock_methods'] = own['_spec_signature'] = None
            own['_spec_asyncs'] = []
            if spec is not None:
                if isinstance(spec, (list, tuple)):
                    own['_mock_methods'] = list(spec)
                else:
                    own['_spec_class'] = spec if isinstance(spec, type) else type(spec)
                    own['_mock_methods'] = dir(spec)
                    own['_spec_asyncs'] = [name for name in dir(spec) if not _is_magic(name)
                                           and inspect.iscoroutinefunction(getattr(spec, name, None))]
            own['_mock_spec_set'] = own['_mock_methods'] if spec_set else None

        def mock_add_spec(self, spec, spec_set=False):
            """Have only the attributes of something else."""
            self._mock_add_spec(spec, spec_set)

        def attach_mock(self, mock, attribute):
            """Make a mock an attribute: its calls are noted here too."""
            own = mock.__dict__
            own['_mock_parent'] = own['_mock_new_parent'] = None
            own['_mock_name'], own['_mock_new_name'] = '', None
            setattr(self, attribute, mock)

        # What a mock remembers

        @property
        def return_value(self):
            value = self.__dict__.get('_mock_return_value', DEFAULT)
            if value is DEFAULT and self._mock_wraps is None:
                value = self._get_child_mock(_new_parent=self, _new_name='()')
                self.__dict__['_mock_return_value'] = value
            return value

        @return_value.setter
        def return_value(self, value):
            self.__dict__['_mock_return_value'] = value
            _check_and_set_parent(self, value, None, '()')

        @property
        def side_effect(self):
            return self.__dict__.get('_mock_side_effect')

        @side_effect.setter
        def side_effect(self, value):
            self.__dict__['_mock_side_effect'] = _try_iter(value)

        @property
        def __class__(self):
            spec = self.__dict__.get('_spec_class')
            return type(self) if spec is None else spec

        called = property(lambda self: self._mock_called, lambda self, v: self.__dict__.__setitem__('_mock_called', v))
        call_count = property(lambda self: self._mock_call_count,
                              lambda self, v: self.__dict__.__setitem__('_mock_call_count', v))
        call_args = property(lambda self: self._mock_call_args,
                             lambda self, v: self.__dict__.__setitem__('_mock_call_args', v))
        call_args_list = property(lambda self: self._mock_call_args_list,
                                  lambda self, v: self.__dict__.__setitem__('_mock_call_args_list', v))
        mock_calls = property(lambda self: self._mock_mock_calls,
                              lambda self, v: self.__dict__.__setitem__('_mock_mock_calls', v))

        def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
            """Forget all calls."""
            visited = [] if visited is None else visited
            if id(self) in visited:
                return
            visited.append(id(self))
            own = self.__dict__
            own['_mock_called'], own['_mock_call_args'], own['_mock_call_count'] = False, None, 0
            own['_mock_mock_calls'], own['_mock_call_args_list'] = _CallList(), _CallList()
            own['method_calls'] = _CallList()
            if return_value:
                own['_mock_return_value'] = DEFAULT
            if side_effect:
                own['_mock_side_effect'] = None
            for child in self._mock_children.values():
                if not isinstance(child, _SpecState) and child is not _deleted:
                    child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
            value = own.get('_mock_return_value')
            if isinstance(value, NonCallableMock) and value is not self:
                value.reset_mock(visited)

        def configure_mock(self, /, **kwargs):
            """Set attributes; names may have dots in them."""
            for name, value in sorted(kwargs.items(), key=lambda entry: entry[0].count('.')):
                *path, final = name.split('.')
                target = self
                for part in path:
                    target = getattr(target, part)
                setattr(target, final, value)

        # Attributes

        def __getattr__(self, name):
            if name in ('_mock_methods', '_mock_unsafe'):
                raise AttributeError(name)
            methods = self._mock_methods
            if methods is not None:
                if name not in methods or name in _all_magics:
                    raise AttributeError(f'Mock object has no attribute {name!r}')
            elif _is_magic(name):
                raise AttributeError(name)
            if not self._mock_unsafe and (methods is None or name not in methods):
                if name.startswith(_asserts) or name in ('called_once', 'called_with', 'called_once_with', 'has_calls'):
                    raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is '
                                         'meant to be an attribute.')
            child = self._mock_children.get(name)
            if child is _deleted:
                raise AttributeError(name)
            if child is None:
                wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
                child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
                self._mock_children[name] = child
            return child

        def __setattr__(self, name, value):
            if name in ('return_value', 'side_effect', '__class__', 'called', 'call_count', 'call_args', 'call_args_list',
                        'mock_calls') or name.startswith('_mock_'):
                if name == '__class__':
                    self.__dict__['_spec_class'] = value
                    return
                return object.__setattr__(self, name, value)
            if self._spec_set_refuses(name):
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if name in _all_magics:
                return self._set_magic(name, value)
            if self._mock_sealed and name not in self._mock_children and name not in self.__dict__:
                raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
            if _check_and_set_parent(self, value, name, name):
                self._mock_children[name] = value
            elif name in self._mock_children:
                del self._mock_children[name]
            if isinstance(value, PropertyMock):
                return setattr(type(self), name, value)
            if not isinstance(value, NonCallableMock) or name not in self._mock_children:
                return object.__setattr__(self, name, value)
            self.__dict__.pop(name, None)

        def _spec_set_refuses(self, name):
            allowed = self.__dict__.get('_mock_spec_set')
            return allowed is not None and name not in allowed and name not in self.__dict__ and not _is_magic(name)

        def __delattr__(self, name):
            if name in _all_magics and name in type(self).__dict__:
                return delattr(type(self), name)
            known = self._mock_children.get(name, _missing)
            if name in self.__dict__:
                object.__delattr__(self, name)
            elif known is _deleted:
                raise AttributeError(name)
            self._mock_children[name] = _deleted

        def _set_magic(self, name, value):
            # Special methods are looked up in the class.
            if isinstance(value, NonCallableMock):
                _check_and_set_parent(self, value, None, name)
                self._mock_children[name] = value

                def method(self, /, *args, **kwargs):
                    return value(*args, **kwargs)
            else:
                self._mock_children[name] = value

                def method(self, /, *args, **kwargs):
                    return value(self, *args, **kwargs)
            setattr(type(self), name, method)

        def __dir__(self):
            own = [name for name in object.__dir__(type(self)) if not name.startswith('_')]
            names = self._mock_methods if self._mock_methods is not None else own
            attributes = [name for name in self.__dict__ if not name.startswith('_')]
            children = [name for name, child in self._mock_children.items() if child is not _deleted]
            return sorted({*own, *names, *attributes, *children})

        def _get_child_mock(self, /, **kw):
            if self._mock_sealed:
                attribute = f'.{kw["name"]}' if 'name' in kw else '()'
                raise AttributeError(self._extract_mock_name() + attribute)
            new_name = kw.get('_new_name')
            if new_name in self.__dict__.get('_spec_asyncs', ()):
                return AsyncMock(**kw)
            cls = type(self)
            if issubclass(cls, MagicMixin) and new_name in _async_magics:
                klass = AsyncMock
            elif issubclass(cls, AsyncMockMixin):
                if new_name in _supported or self.__dict__.get('_mock_methods') is not None and new_name not in self._spec_asyncs and new_name != '()':
                    klass = MagicMock
                else:
                    klass = AsyncMock
            elif not issubclass(cls, CallableMixin):
                klass = MagicMock if issubclass(cls, NonCallableMagicMock) else Mock
            else:
                klass = cls.__mro__[1]
            return klass(**kw)

        # Texts

        def _extract_mock_name(self):
            names, last, parent = [self._mock_new_name], None, self._mock_new_parent
            dot = '' if names == ['()'] else '.'
            while parent is not None:
                names.append((parent._mock_new_name or '') + dot)
                dot = '' if parent._mock_new_name == '()' else '.'
                last, parent = parent, parent._mock_new_parent
            first = self._mock_name or 'mock'
            names = list(reversed([name or '' for name in names]))
            if last is not None:
                first = last._mock_name or 'mock'
            if len(names) > 1 and names[1] not in ('()', '().'):
                first += '.'
            names[0] = first
            return ''.join(names)

        def __repr__(self):
            shown = self._extract_mock_name()
            name = f' name={shown!r}' if shown not in ('mock', 'mock.') else ''
            spec = ''
            if self._spec_class is not None:
                spec = f' spec{"_set" if self._mock_spec_set else ""}={self._spec_class.__name__!r}'
            return f'<{type(self).__name__}{name}{spec} id={str(id(self))!r}>'

        def _format_mock_call_signature(self, args, kwargs):
            return _format_call_signature(self._mock_name or 'mock', args, kwargs)

        def _format_mock_failure_message(self, args, kwargs, action='call'):
            expected = self._format_mock_call_signature(args, kwargs)
            actual = self._format_mock_call_signature(*self.call_args)
            return f'expected {action} not found.\nExpected: {expected}\n  Actual: {actual}'

        def _calls_repr(self):
            return f'\nCalls: {_safe_repr(self.mock_calls)}.' if self.mock_calls else ''

        # Assertions

        def _who(self):
            return self._mock_name or 'mock'

        def assert_not_called(self):
            if self.call_count:
                raise AssertionError(f'Expected {self._who()!r} to not have been called. Called {self.call_count} times.'
                                     f'{self._calls_repr()}')

        def assert_called(self):
            if self.call_count == 0:
                raise AssertionError(f'Expected {self._who()!r} to have been called.')

        def assert_called_once(self):
            if self.call_count != 1:
                raise AssertionError(f'Expected {self._who()!r} to have been called once. Called {self.call_count} times.'
                                     f'{self._calls_repr()}')

        def assert_called_with(self, /, *args, **kwargs):
            if self.call_args is None:
                expected = self._format_mock_call_signature(args, kwargs)
                raise AssertionError(f'expected call not found.\nExpected: {expected}\n  Actual: not called.')
            if self.call_args != _Call((args, kwargs), two=True):
                raise AssertionError(self._format_mock_failure_message(args, kwargs))

        def assert_called_once_with(self, /, *args, **kwargs):
            if self.call_count != 1:
                raise AssertionError(f'Expected {self._who()!r} to be called once. Called {self.call_count} times.'
                                     f'{self._calls_repr()}')
            return self.assert_called_with(*args, **kwargs)

        def assert_has_calls(self, calls, any_order=False):
            expected = [_Call(c) if not isinstance(c, _Call) else c for c in calls]
            actual = self.mock_calls
            if not any_order:
                if expected not in actual:
                    raise AssertionError(f'Calls not found.\nExpected: {_CallList(calls)!r}\n  Actual: {_safe_repr(actual)}')
                return
            rest, missing = list(actual), []
            for wanted in expected:
                if wanted in rest:
                    rest.remove(wanted)
                else:
                    missing.append(wanted)
            if missing:
                raise AssertionError(f'{self._who()!r} does not contain all of {tuple(missing)!r} in its call list, '
                                     f'found {list(actual)!r} instead')

        def assert_any_call(self, /, *args, **kwargs):
            if _Call((args, kwargs), two=True) not in list(self.call_args_list):
                raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} call not found')


    class _SpecState:
        """The attributes of something that a mock looks like."""


    def _safe_repr(obj):
        text = repr(obj)
        return text


    def _check_and_set_parent(parent, value, name, new_name):
        if not isinstance(value, NonCallableMock):
            return False
        own = value.__dict__
        if own['_mock_name'] or own['_mock_new_name'] or own['_mock_parent'] is not None or own['_mock_new_parent'] is not None:
            return False
        above = parent
        while above is not None:
            if above is value:
                return False
            above = above._mock_new_parent
        if new_name:
            own['_mock_new_parent'], own['_mock_new_name'] = parent, new_name
        if name:
            own['_mock_parent'], own['_mock_name'] = parent, name
        return True


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
