/// `operator`. Written in Python.
enum OperatorPrelude {
  static let source = #"""
    from builtins import abs as _abs
    from _types import index

    __all__ = ['abs', 'add', 'and_', 'attrgetter', 'call', 'concat', 'contains', 'countOf', 'delitem', 'eq', 'floordiv',
               'ge', 'getitem', 'gt', 'iadd', 'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul',
               'index', 'indexOf', 'inv', 'invert', 'ior', 'ipow', 'irshift', 'is_', 'is_not', 'isub', 'itemgetter',
               'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt', 'matmul', 'methodcaller', 'mod', 'mul', 'ne',
               'neg', 'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'truth', 'xor']


    def lt(a, b, /): return a < b
    def le(a, b, /): return a <= b
    def eq(a, b, /): return a == b
    def ne(a, b, /): return a != b
    def ge(a, b, /): return a >= b
    def gt(a, b, /): return a > b
    def not_(a, /): return not a
    def truth(a, /): return True if a else False
    def is_(a, b, /): return a is b
    def is_not(a, b, /): return a is not b
    def abs(a, /): return _abs(a)
    def add(a, b, /): return a + b
    def and_(a, b, /): return a & b
    def floordiv(a, b, /): return a // b
    def invert(a, /): return ~a
    def lshift(a, b, /): return a << b
    def mod(a, b, /): return a % b
    def mul(a, b, /): return a * b
    def matmul(a, b, /): return a @ b
    def neg(a, /): return -a
    def or_(a, b, /): return a | b
    def pos(a, /): return +a
    def pow(a, b, /): return a ** b
    def rshift(a, b, /): return a >> b
    def sub(a, b, /): return a - b
    def truediv(a, b, /): return a / b
    def xor(a, b, /): return a ^ b
    def concat(a, b, /):
        if not hasattr(a, '__getitem__'):
            raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
        return a + b


    def contains(a, b, /): return b in a
    def getitem(a, b, /): return a[b]


    def setitem(a, b, c, /):
        a[b] = c


    def delitem(a, b, /):
        del a[b]


    def countOf(a, b, /):
        return sum(1 for item in a if item is b or item == b)


    def indexOf(a, b, /):
        for place, item in enumerate(a):
            if item is b or item == b:
                return place
        raise ValueError('sequence.index(x): x not in sequence')


    def length_hint(obj, default=0, /):
        if not isinstance(default, int):
            raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
        try:
            return len(obj)
        except TypeError:
            pass
        hint = getattr(type(obj), '__length_hint__', None)
        if hint is None:
            return default
        try:
            made = hint(obj)
        except TypeError:
            return default
        if made is NotImplemented:
            return default
        if not isinstance(made, int):
            raise TypeError(f'__length_hint__ must be an integer, not {type(made).__name__}')
        if made < 0:
            raise ValueError('__length_hint__() should return >= 0')
        return made


    def call(obj, /, *args, **kwargs):
        return obj(*args, **kwargs)


    def iadd(a, b, /):
        a += b
        return a


    def isub(a, b, /):
        a -= b
        return a


    def imul(a, b, /):
        a *= b
        return a


    def ior(a, b, /):
        a |= b
        return a


    def iand(a, b, /):
        a &= b
        return a


    def ixor(a, b, /):
        a ^= b
        return a


    def ifloordiv(a, b, /):
        a //= b
        return a


    def itruediv(a, b, /):
        a /= b
        return a


    def imod(a, b, /):
        a %= b
        return a


    def imatmul(a, b, /):
        a @= b
        return a


    def ipow(a, b, /):
        a **= b
        return a


    def ilshift(a, b, /):
        a <<= b
        return a


    def irshift(a, b, /):
        a >>= b
        return a


    def iconcat(a, b, /):
        a += b
        return a


    inv = invert


    class attrgetter:
        """Gets attributes, by dotted names."""

        def __init__(self, attr, /, *attrs):
            self._names = (attr, *attrs)
            for name in self._names:
                if not isinstance(name, str):
                    raise TypeError('attribute name must be a string')

        def __call__(self, obj, /):
            values = tuple(self._get(obj, name) for name in self._names)
            return values[0] if len(values) == 1 else values

        @staticmethod
        def _get(obj, name):
            for part in name.split('.'):
                obj = getattr(obj, part)
            return obj

        def __repr__(self):
            return f"operator.attrgetter({', '.join(map(repr, self._names))})"


    class itemgetter:
        """Gets items."""

        def __init__(self, item, /, *items):
            self._items = (item, *items)

        def __call__(self, obj, /):
            if len(self._items) == 1:
                return obj[self._items[0]]
            return tuple(obj[item] for item in self._items)

        def __repr__(self):
            return f"operator.itemgetter({', '.join(map(repr, self._items))})"


    class methodcaller:
        """Calls a method by name."""

        def __init__(self, name, /, *args, **kwargs):
            if not isinstance(name, str):
                raise TypeError('method name must be a string')
            self._name, self._args, self._kwargs = name, args, kwargs

        def __call__(self, obj, /):
            return getattr(obj, self._name)(*self._args, **self._kwargs)

        def __repr__(self):
            shown = [repr(self._name)] + [repr(value) for value in self._args]
            shown += [f'{name}={value!r}' for name, value in self._kwargs.items()]
            return f"operator.methodcaller({', '.join(shown)})"
    """#
}
