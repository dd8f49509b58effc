/// `_unittest_mock_calls`: calls that mocks remember, and values that stand for others. Written in Python.
enum UnittestMockCallsPrelude {
  static let source = #"""
    __name__ = 'unittest.mock'


    class _SentinelObject:
        def __init__(self, name):
            self.name = name

        def __repr__(self):
            return f'sentinel.{self.name}'

        def __reduce__(self):
            return f'sentinel.{self.name}'


    class _Sentinel:
        """Has an object of its own for each attribute."""

        def __init__(self):
            self._sentinels = {}

        def __getattr__(self, name):
            if name == '__bases__':
                raise AttributeError
            return self._sentinels.setdefault(name, _SentinelObject(name))


    sentinel = _Sentinel()
    DEFAULT = sentinel.DEFAULT
    _missing = sentinel.MISSING
    _deleted = sentinel.DELETED


    class _ANY:
        """Is equal to everything."""

        def __eq__(self, other): return True
        def __ne__(self, other): return False
        def __repr__(self): return '<ANY>'


    ANY = _ANY()


    def _format_call_signature(name, args, kwargs):
        parts = [repr(arg) for arg in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
        return f'{name}({", ".join(parts)})'


    def _parts(call, name=''):
        """The name, the arguments by position and those by name of a call that may lack some of them."""
        args, kwargs = (), {}
        if len(call) == 3:
            name, args, kwargs = call
        elif len(call) == 2:
            first, second = call
            if not isinstance(first, str):
                args, kwargs = first, second
            elif isinstance(second, tuple):
                name, args = first, second
            else:
                name, kwargs = first, second
        elif len(call) == 1:
            only, = call
            if isinstance(only, str):
                name = only
            elif isinstance(only, tuple):
                args = only
            else:
                kwargs = only
        return name, args, kwargs


    class _Call(tuple):
        """A call: maybe a name, the arguments by position, those by name."""

        def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
            name, args, kwargs = _parts(value, name)
            return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

        def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
            self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

        def __eq__(self, other):
            try:
                length = len(other)
            except TypeError:
                return NotImplemented
            own_name, (own_args, own_kwargs) = ('', tuple(self)) if len(self) == 2 else (self[0], tuple(self)[1:])
            parent, other_parent = getattr(self, '_mock_parent', None), getattr(other, '_mock_parent', None)
            if parent and other_parent and parent != other_parent:
                return False
            if length > 3:
                return False
            name, args, kwargs = _parts(other)
            if own_name and name != own_name:
                return False
            return (args, kwargs) == (own_args, own_kwargs)

        def __ne__(self, other):
            equal = self.__eq__(other)
            return equal if equal is NotImplemented else not equal

        __hash__ = None

        def __call__(self, *args, **kwargs):
            if self._mock_name is None:
                return _Call(('', args, kwargs), name='()')
            name = self._mock_name + '()'
            return _Call((self._mock_name, args, kwargs), name=name, parent=self)

        def __getattr__(self, attr):
            name = attr if self._mock_name is None else f'{self._mock_name}.{attr}'
            return _Call(name=name, parent=self, from_kall=False)

        def _get_call_arguments(self):
            return tuple(self) if len(self) == 2 else tuple(self)[1:]

        @property
        def args(self):
            return self._get_call_arguments()[0]

        @property
        def kwargs(self):
            return self._get_call_arguments()[1]

        # The tuple's own methods would hide the calls of methods with these names.
        def count(self, /, *args, **kwargs): return self.__getattr__('count')(*args, **kwargs)
        def index(self, /, *args, **kwargs): return self.__getattr__('index')(*args, **kwargs)

        def __repr__(self):
            if not self._mock_from_kall:
                name = self._mock_name or 'call'
                return name if name.startswith('call') else f'call.{name}'
            if len(self) == 2:
                name, (args, kwargs) = 'call', tuple(self)
            else:
                name, args, kwargs = self
                name = 'call' if not name else f'call.{name}' if not name.startswith('()') else f'call{name}'
            return _format_call_signature(name, args, kwargs)

        def call_list(self):
            """This call and those before it of which it is made."""
            calls, thing = [], self
            while thing is not None:
                if thing._mock_from_kall:
                    calls.append(thing)
                thing = thing._mock_parent
            return _CallList(reversed(calls))


    call = _Call(from_kall=False)


    class _CallList(list):
        """Calls in a row."""

        def __contains__(self, value):
            if not isinstance(value, list):
                return list.__contains__(self, value)
            length = len(value)
            return any(self[i:i + length] == value for i in range(len(self) - length + 1))

        def __repr__(self):
            import pprint
            return pprint.pformat(list(self))
    """#
}
