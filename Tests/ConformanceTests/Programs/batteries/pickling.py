"""`pickle`: the same bytes as CPython's for the usual objects, and the objects again."""
import collections
import copyreg
import datetime
import decimal
import enum
import fractions
import functools
import io
import pickle
from dataclasses import dataclass


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return type(other) is Point and (self.x, self.y) == (other.x, other.y)

    def __repr__(self):
        return f'Point({self.x}, {self.y})'

    class Inner:
        pass

    def method(self):
        return self.x


@dataclass
class Item:
    name: str
    tags: list


class Slotted:
    __slots__ = 'a', 'b'


class Stated:
    def __init__(self):
        self.open = True
        self.data = [1]

    def __getstate__(self):
        return {'data': self.data}

    def __setstate__(self, state):
        self.__dict__.update(state, open=False)


class Reduced:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return Reduced, (self.n,), None, None, None


class Args:
    def __new__(cls, a, *, b):
        self = super().__new__(cls)
        self.ab = a, b
        return self

    def __getnewargs_ex__(self):
        return (self.ab[0],), {'b': self.ab[1]}


class Color(enum.Enum):
    RED = 1


class MyList(list):
    pass


class MyDict(dict):
    pass


Pair = collections.namedtuple('Pair', 'a b')


def function():
    pass


values = [None, True, False, 0, 1, 255, 256, 65535, 65536, -1, -128, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, 2**100, -2**100, 10**300, 2**3000,
          0.5, -0.0, 1e300, float('inf'), '', 'abc', 'é', '\u4f60', '\U0001f600', 'a\nb\\c\0', 'x' * 300, b'', b'abc', b'\xff\0', b'y' * 300,
          bytearray(b'ab'), bytearray(), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], ['a', 'a'], {}, {'a': 1}, {'a': 1, 2: [3]},
          set(), {1}, frozenset(), frozenset([1]), 1j, ..., NotImplemented, range(3), slice(1, 2), list(range(1005)), {i: i for i in range(5)},
          int, Point, len, function, [].append.__class__.__mro__[1], type(None), type(...), ValueError('x', 1), KeyError, FileNotFoundError(2, 'no'),
          collections.OrderedDict(a=1), collections.Counter('aab'), collections.deque([1, 2], 5), collections.defaultdict(list, {'a': [1]}),
          datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4, 5, 6), datetime.time(1, 2), datetime.datetime(2020, 1, 2, 3, tzinfo=datetime.timezone.utc, fold=1), datetime.time(3, fold=1), datetime.timedelta(1, 2, 3), datetime.timezone.utc,
          decimal.Decimal('1.5'), fractions.Fraction(1, 3), Color.RED, Color, Pair(1, 2), Point(1, [2]), Item('n', ['t']), Stated(), Reduced(5),
          MyList([1, 2]), MyDict(a=1), functools.partial(int, base=2), [Point(1, 2)] * 2]
for value in values:
    dumped = [pickle.dumps(value, protocol) for protocol in range(6)]
    print(repr(value)[:60].partition(' at 0x')[0], pickle.dumps(value) == dumped[4])
    for data in dumped:
        again = pickle.loads(data)
        same = again == value or (type(again) is type(value) and getattr(again, '__dict__', 1) == getattr(value, '__dict__', 2))
        print('   ', data if len(data) < 120 else (len(data), data[:60], data[-30:]), same)

for value in (Point.Inner, Args(1, b=2)):
    for protocol in (4, 5):
        print(pickle.dumps(value, protocol), pickle.loads(pickle.dumps(value, protocol)) is value)

slotted = Slotted()
slotted.a = 1
again = pickle.loads(pickle.dumps(slotted, 2))
print(again.a, hasattr(again, 'b'), pickle.dumps(slotted, 4))
stated = pickle.loads(pickle.dumps(Stated()))
print(stated.open, stated.data)
loop = [1]
loop.append(loop)
again = pickle.loads(pickle.dumps(loop))
print(again[1] is again, pickle.dumps(loop))
ring = ([],)
ring[0].append(ring)
print(pickle.dumps(ring), pickle.loads(pickle.dumps(ring))[0][0][0][0] is not None)
shared = [[]] * 2
again = pickle.loads(pickle.dumps(shared))
print(again[0] is again[1], again)
print(pickle.loads(pickle.dumps(Point(3, 4).method))(), pickle.dumps(Point(3, 4).method, 4))


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'.partition(' at 0x')[0]


class Local:
    pass


def local():
    class Hidden:
        pass
    return Hidden


print(attempt(pickle.dumps, lambda: 1), attempt(pickle.dumps, local()()), attempt(pickle.dumps, (i for i in 'a')))
for bad in (b'', b'garbage', b'\x80\x09.', b'\x80\x04', b'K', b'.', b'cnothing_here\nx\n.', 'text', b'\x80\x04\x95\x05', b'(lp0\nI1\nb.', b'h\x05.', b'0.', b't.'):
    print(bad, attempt(pickle.loads, bad))
print(attempt(pickle.dumps, 1, 9), attempt(pickle.dumps, 1, -1), attempt(pickle.dump, 1, 5), attempt(pickle.load, 5))
file = io.BytesIO()
for value in ('one', 2, [3]):
    pickle.dump(value, file)
file.seek(0)
print([pickle.load(file) for _ in range(3)], attempt(pickle.load, file))


class Named(pickle.Pickler):
    def persistent_id(self, obj):
        return 'the point' if isinstance(obj, Point) else None


class Finding(pickle.Unpickler):
    def persistent_load(self, pid):
        return f'<{pid}>'

    def find_class(self, module, name):
        if module == 'builtins':
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f'forbidden: {module}.{name}')


file = io.BytesIO()
Named(file, 4).dump(['a', Point(1, 2)])
print(file.getvalue(), Finding(io.BytesIO(file.getvalue())).load(), attempt(pickle.loads, file.getvalue()))
print(Finding(io.BytesIO(pickle.dumps(int))).load(), attempt(Finding(io.BytesIO(pickle.dumps(Color))).load))


class Hidden:
    def __init__(self, n):
        self.n = n


copyreg.pickle(Hidden, lambda h: (Hidden, (h.n * 2,)))
print(pickle.loads(pickle.dumps(Hidden(4))).n, pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, issubclass(pickle.PicklingError, pickle.PickleError))
