"""Equality and hashes across types: equal values have equal hashes."""
values = [0, 0.0, False, -0.0, 0j, 1, 1.0, True, 1 + 0j, 2**53, float(2**53), 2**70, float(2**70), -1, -2, -1.0, 0.5, (), (1,), (1.0,), (True,), frozenset(), frozenset([1]), frozenset([1.0]), "", b"", None, "1", b"1", range(0), range(1, 1)]
for i, a in enumerate(values):
    equal = [j for j, b in enumerate(values) if a == b]
    print(repr(a), equal, all(hash(values[j]) == hash(a) for j in equal))
print(hash(1), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(-2**61), hash(10**20), hash(0.5), hash(-0.5), hash(1e300), hash(float("inf")), hash(float("-inf")))
print(hash(1j), hash(2 + 3j), hash(()), hash((1, 2)), hash((1, (2, 3))), hash(frozenset()), hash(frozenset([1, 2, 3])), hash(range(5)), hash(True), hash(None) == hash(None))
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), {nan: 1}[nan], nan != nan, [nan].index(nan), [nan].count(nan))
print({1: "int", 1.0: "float", True: "bool"}, {0: "a", -0.0: "b", 0j: "c"}, {"a": 1}.get(b"a"), len({1, 1.0, True, "1", b"1", (1,)}))


class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x


class Keyed(Point):
    def __hash__(self):
        return hash(self.x)


class Odd:
    def __eq__(self, other):
        return "truthy"

    def __hash__(self):
        return 2**100


print(Keyed(1) == Keyed(1), len({Keyed(1), Keyed(1), Keyed(2)}), Keyed(1) in [Point(1)], Point(1) != Point(2), Odd() == 5, 5 == Odd(), Odd() != 5, hash(Odd()), [Odd()] == [3], Odd() in [1])
for action in [lambda: hash(Point(1)), lambda: {Point(1)}, lambda: hash([]), lambda: hash(([],)), lambda: hash({}), lambda: {}.get([]), lambda: hash(slice(1, [])), lambda: frozenset([[]]), lambda: {(1, []): 2}, lambda: [] in {1: 2}]:
    try:
        print(action())
    except TypeError as error:
        print(error)
