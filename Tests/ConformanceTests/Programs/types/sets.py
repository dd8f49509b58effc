# Sets of small integers print in order; operations and comparisons.
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= {1, 2, 3, 4}, {1} < a, a == {3, 2, 1}, a.isdisjoint({9}))
a.add(2)
a.add(7)
a.discard(100)
a.remove(1)
print(a, len(a), 7 in a, set(), {0}, set([1, 1, 1]), frozenset([1, 2]), sorted({"b", "a"}))
print({n % 3 for n in range(10)}, {8, 0, 16}, {10, 5, 1}, {33, 1, 32})
try:
    a.remove(99)
except KeyError as error:
    print(repr(error))
a |= {5}
a -= {2}
print(a, a.union([6]), a.intersection([5, 7]), a.copy() is a, bool(set()))
