# collections.deque: both ends, a limit, rotation, errors.
from collections import deque

d = deque([1, 2, 3], maxlen=3)
d.append(4)
print(d, d[0], d[-1], len(d), list(d), 3 in d, d.maxlen)
d.appendleft(9)
d.rotate(1)
print(d)
d.rotate(-2)
print(d, d.popleft(), d.pop(), d, bool(d), bool(deque()))
d = deque("abc")
d.extend("de")
d.extendleft("xy")
print(d, d.index("c"), d.count("a"), d + deque("z"), d * 2, d.copy() == d, deque([1]) < deque([2]))
d.remove("x")
d.insert(1, "Q")
del d[0]
d[0] = 5
print(d, list(reversed(d)))
d.reverse()
print(d)


def grow():
    for item in d:
        d.append(item)


class Named(deque):
    pass


for attempt in (deque().popleft, deque().pop, lambda: d[99], lambda: deque().index(1), grow, lambda: deque(maxlen=-1)):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
print(Named([1, 2]), isinstance(Named(), deque), deque)
