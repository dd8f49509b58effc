extension UnittestMockPrelude {
  static let mock = #"""
    # What every mock is

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

    """#
}
