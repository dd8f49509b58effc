extension UnittestMockPrelude {
  static let names = #"""
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

    """#
}
