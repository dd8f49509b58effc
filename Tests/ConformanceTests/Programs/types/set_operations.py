"""Sets: algebra by operators and by methods, with other iterables, in place, and compared."""

a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, b - a, a <= b, {3, 4} <= b, {3} < b, a > {1}, a >= a, a == {4, 3, 2, 1}, a != b)
print(a.union(b, [9], (10,)), a.intersection(b, [4]), a.difference([1], {2}), a.symmetric_difference([1, 7]), a.isdisjoint([8]), a.issubset(range(10)), a.issuperset([1]))
print(type(a | frozenset(b)).__name__, type(frozenset(a) | b).__name__, frozenset(a) == a, hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
c = a
c |= {6}
c &= {1, 2, 6, 7}
c -= {1}
c ^= {2, 8}
print(c is a, c, len(c), sorted(c), 8 in c)
c.update([1, 2], {3}, "")
c.intersection_update(range(4), [1, 2, 3])
c.difference_update([1], [])
c.symmetric_difference_update([3, 9])
c.add(9)
c.add(10)
c.discard(99)
c.discard(9)
c.remove(2)
print(c, c.pop(), c, c.copy(), c.clear(), c, bool(c), set(), frozenset(), {*()})
f = frozenset([1, 2])
g = f
g |= {3}
print(f, g, f is g, {f: "key"}[frozenset({2, 1})], f in {f}, {1, 2} in {f}, f.copy() is f, frozenset(f) is f, set(f) == f)
print({1, 1.0, True}, {0, False, 0.0}, {(1, 2), (1, 2)}, set([1, 2]) == frozenset([1, 2]), {None, None}, set(range(3)) < set(range(4)))
print({n % 3 for n in range(10)}, set("") == set(), sorted(set("hello")), set({1: 2}), max({1, 5}), sum({1, 2}), any({0}), [*{3, 1}])


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: {1} | [2])
attempt(lambda: {1} & (2,))
attempt(lambda: {1} - "a")
attempt(lambda: {1} < [1, 2])
attempt(lambda: {1}.union(5))
attempt(lambda: {1}.add([]))
attempt(lambda: {[]})
attempt(lambda: {{1}})
attempt(lambda: set().pop())
attempt(lambda: {1}.remove(2))
attempt(lambda: {1}.remove([]))
attempt(lambda: {1}.remove({5}))
attempt(lambda: hash({1}))
attempt(lambda: {1}[0])
attempt(lambda: {1} + {2})
attempt(lambda: frozenset([1]).add)
attempt(lambda: set(1, 2))
attempt(lambda: set(x=1))
attempt(lambda: {1}.add())
attempt(lambda: {1}.isdisjoint())
attempt(lambda: {1}.copy(2))
attempt(lambda: [] in {1})
attempt(lambda: {1} in {1})
items = {1, 2, 3}
for change in [lambda: items.add(99), lambda: items.discard(1), lambda: items.clear()]:
    items = {1, 2, 3}
    try:
        for item in items:
            change()
        print("went through", items)
    except RuntimeError as error:
        print(error)


class Tags(set):
    def __repr__(self):
        return "Tags" + str(sorted(self))

    def __contains__(self, item):
        return super().__contains__(item.lower())


t = Tags(["a", "b"])
print(t, "A" in t, type(t | {"c"}).__name__, t | {"c"} == {"a", "b", "c"}, type(t.copy()).__name__, t == {"a", "b"}, len(t - {"a"}), Tags("x") <= t)
