# Sequence and mapping patterns take whatever derives from the abstract classes
from collections import deque, OrderedDict, defaultdict
from collections.abc import Sequence, Mapping

class Row(Sequence):
    def __init__(self, *items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, index): return self.items[index]

class Settings(Mapping):
    def __init__(self, **items): self.items_ = items
    def __len__(self): return len(self.items_)
    def __iter__(self): return iter(self.items_)
    def __getitem__(self, key): return self.items_[key]

class Loose:
    def __len__(self): return 2
    def __getitem__(self, index): return index

def describe(value):
    match value:
        case [first, second]: return ('two', first, second)
        case [first, *rest]: return ('many', first, list(rest))
        case {'name': name, **others}: return ('mapping', name, others)
        case {}: return 'some mapping'
        case _: return 'something else'

for value in (Row(1, 2), Row(1, 2, 3), deque([4, 5]), Settings(name='n', size=3), Settings(), OrderedDict(name=1),
              defaultdict(list), Loose(), 'ab', b'ab', {1, 2}, range(2), (x for x in 'ab')):
    print(type(value).__name__, describe(value))
d = defaultdict(list)
match d:
    case {'missing': found}: print('found', found)
    case _: print('not made by looking', dict(d))
