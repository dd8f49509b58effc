"""A NaN equals no number, and yet a list finds the one that it holds: identity comes first."""
nan = float('nan')
other = float('nan')
print([nan] == [nan], nan in [nan], [nan].index(nan), [nan].count(nan), (nan,) == (nan,), {nan: 1} == {nan: 1}, {nan} == {nan}, nan in {nan}, {nan: 1}.get(nan), nan is nan, nan == nan)
print([nan] == [other], other in [nan], {nan: 1}.get(other), len({nan, other}), nan is other, {nan} == {other}, (1, nan) == (1, other), [nan, other].index(other), [nan].count(other))
import math
x = math.nan
print([x] == [math.nan], [math.inf - math.inf] == [x], len({float('nan') for _ in range(3)}), [nan] != [nan], sorted([3, nan, 1]), max(nan, 1), min(1, nan))
import struct
print(struct.pack('<d', nan), struct.pack('>f', other), struct.pack('<d', -nan), nan, -nan, f'{nan:.2f}', nan.hex(), repr(complex(nan, 1)), math.isnan(nan))
from collections import Counter, deque
print(Counter([nan, nan, other]), deque([nan]) == deque([nan]), deque([nan]).count(nan))
import statistics
d = {}
d[nan] = 1; d[nan] = 2; d[other] = 3
print(len(d), d[nan], d)
l = [nan, 1, other]; l.remove(other); print(l)
from dataclasses import dataclass
@dataclass
class P: x: float
print(P(nan) == P(nan), P(nan) == P(other), id(nan) == id(nan), hash(nan) == hash(nan))
def f(v): return v in [v]
print(f(nan), f(float('nan')), float('nan') in [float('nan')], [float('nan')] == [float('nan')])
