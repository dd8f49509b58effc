"""A pattern that fails binds nothing; alternatives bind the same names; sequences are asked for their ends only."""
import collections
import collections.abc
from array import array

x = 'old'
match (1, 2):
    case (x, 5):
        print('five')
    case [x, *_] if x > 5:
        print('large')
    case _:
        print('x is', x)


def names(value):
    match value:
        case [a, b, 0]:
            pass
        case {'k': a, 'l': 3}:
            pass
        case str(a) if a.isupper():
            pass
    return {name: bound for name, bound in locals().items() if name != 'value'}


for value in [1, 2, 0], [1, 2, 3], {'k': 1, 'l': 2}, {'k': 1, 'l': 3}, 'low', 'UP':
    print(value, names(value))


def which(value):
    match value:
        case (a, b, 1) | (b, a, 2):
            return 'swapped or not', a, b
        case [a, *rest, 9]:
            return 'ends with nine', a, rest
        case {'k': k, **more}:
            return 'mapping', k, more
        case [1, (2 | 3) as y, *_]:
            return 'one and', y
        case {'x': [p, *_, q]} | {'y': [p, q]}:
            return 'ends', p, q
        case [[a, 0] | [0, a], b]:
            return 'nested', a, b
        case str() as s if (upper := s.upper()):
            return s, upper


for value in [(7, 8, 1), (7, 8, 2), [5, 6, 7, 9], {'k': 1, 'z': 2}, [1, 3, 4], {'x': [1, 2, 3]}, {'y': [4, 5]},
              [[6, 0], 7], [[0, 6], 7], 'word', (1,)]:
    print(value, '->', which(value))


class Countless(collections.abc.Sequence):
    def __len__(self):
        return 1000

    def __getitem__(self, index):
        print('  asked for', index)
        return index


for pattern in 'any', 'ends', 'second', 'empty':
    print(pattern)
    match pattern, Countless():
        case 'any', [*_]:
            print('  a sequence')
        case 'ends', [first, *_, last]:
            print(' ', first, last)
        case 'second', [_, second, *_]:
            print(' ', second)
        case _, []:
            print('  empty')
        case _:
            print('  neither')

match array('b', b'abc'):
    case (a, b, c):
        print('array', a, b, c)
match memoryview(b'xyz'):
    case [a, *_]:
        print('memoryview', a)


class Both(collections.UserDict, list):
    pass


class Reversed(list, collections.abc.Mapping):
    pass


def kind(value):
    match value:
        case [*_]:
            return 'sequence'
        case {}:
            return 'mapping'
    return 'neither'


for value in Both(), Reversed(), collections.deque(), {}, collections.Counter(), 'text', b'bytes', set(), range(3):
    print(type(value).__name__, kind(value))
