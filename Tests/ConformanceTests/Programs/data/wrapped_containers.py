# collections: ChainMap, UserDict, UserList, UserString, OrderedDict, defaultdict, deque
from collections import ChainMap, UserDict, UserList, UserString, OrderedDict, defaultdict, deque
from collections.abc import MutableMapping

c = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(c, c["a"], c["b"], len(c), list(c), dict(c), "b" in c, c.get("z"), c.get("z", 0), c.maps, c.parents, c.new_child({"b": 9}), c.new_child(x=5)["x"], isinstance(c, MutableMapping))
c["b"] = 7
print(c.maps, list(c.items()), c.pop("a"), c["a"], c.setdefault("q", 1), c | {"w": 1}, {"w": 1} | c, bool(ChainMap()), c == dict(c), ChainMap.fromkeys("ab", 0), c.copy())
for action in (lambda: c["zz"], lambda: c.pop("zz"), lambda: c.__delitem__("a"), lambda: ChainMap().popitem()):
    try:
        print(action())
    except KeyError as error:
        print(error)


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        return f"no {key}"


d = Lower({"A": 1}, B=2)
d.update(C=3)
print(d, d.data, d["a"], d["q"], "A" in d, len(d), isinstance(d, dict), d | {"Z": 1}, d.copy(), type(d.copy()).__name__, Lower.fromkeys("XY"), d.pop("a"), d.get("zz"), d == {"b": 2, "c": 3}, sorted(d.keys()))


class Stack(UserList):
    def push(self, item):
        self.append(item)


s = Stack([3, 1, 2])
s.push(5)
s.sort()
print(s, s.data, s[0], s[1:], type(s[1:]).__name__, s + [9], [0] + s, s * 2, 2 in s, len(s), s.index(5), s == [1, 2, 3, 5], s < [2], sorted(s, reverse=True), s.pop(), s.count(1), list(reversed(s)))
u = UserString("Hello")
print(u, repr(u), u.upper(), type(u.upper()).__name__, u + "!", "Oh " + u, u * 2, u[1], u[::-1], len(u), "ell" in u, u == "Hello", u.find("l"), u.split("l"), u.replace("l", "L"), hash(u) == hash("Hello"), u.center(9, "*"), int(UserString("42")), isinstance(u, str), u.startswith("He"))
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(o, list(o), o.popitem(), o.popitem(last=False), o == {"b": 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), o | {"z": 1}, {"y": 1} | o, list(reversed(OrderedDict(a=1, b=2))))
for action in (lambda: o.move_to_end("zz"), lambda: OrderedDict().popitem()):
    try:
        action()
    except KeyError as error:
        print(error)
e = defaultdict(list, a=[1])
e["b"].append(2)
print(e, e.default_factory, e["c"], len(e), e.get("q"), defaultdict(int) | {"a": 1}, {"a": 1} | defaultdict(int, b=2), e.copy() == e, defaultdict(None, x=1))
for action in (lambda: defaultdict(5), lambda: defaultdict()["a"], lambda: defaultdict(None)["b"]):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
q = deque([1, 2, 3], maxlen=4)
q.append(4); q.append(5); q.appendleft(0)
q.rotate(1)
print(q, q.maxlen, q[0], q[-1], 3 in q, q.count(2), q.index(3), list(reversed(q)), q.copy(), q == deque([4, 0, 2, 3]), deque("ab") + deque("c"), deque("ab") * 2, len(q))
q *= 2
q.extend([7, 8]); q.extendleft([9]); q.remove(7); q.insert(1, 6); q.reverse()
print(q, q.pop(), q.popleft(), deque(range(5))[2], bool(deque()), deque([1]) < deque([2]))
for action in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque([1]).index(3), lambda: deque(maxlen=-1), lambda: deque([1], maxlen=1).insert(0, 2),
               lambda: deque(5), lambda: deque() + [1], lambda: {deque()}, lambda: deque([1])["a"], lambda: deque().nothing, lambda: deque() * "a", lambda: deque([1])[0:1]):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
