"""Subclasses of list and tuple: what keeps the class and what is overridden."""


class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def __repr__(self):
        return f"Stack({super().__repr__()})"

    def __getitem__(self, index):
        result = super().__getitem__(index)
        return Stack(result) if isinstance(index, slice) else result

    def __add__(self, other):
        return Stack(super().__add__(list(other)))

    def __len__(self):
        return super().__len__() + 100

    def __iter__(self):
        return iter(["iterated"])

    def __contains__(self, item):
        return item == "anything"


s = Stack([1, 2]).push(3)
print(s, s[0], s[:2], s[-1], len(s), list(s), 1 in s, "anything" in s, s + (4,), bool(Stack()))
print(type(s * 2).__name__, type(s.copy()).__name__, [*s], s == [1, 2, 3], s.index(2), s.pop(), sorted(s), s.count(1))
first, *rest = s
print(first, rest, sum([1, 2]), ",".join(s), tuple(s), set(s), max(s), list(map(str, s)), dict(enumerate(s)))
s += [5]
print(s, type(s).__name__, s.reverse(), s, s < [9], s.__class__.__mro__)


class Pair(tuple):
    __slots__ = ()

    def __new__(cls, left, right):
        return super().__new__(cls, (left, right))

    left = property(lambda self: self[0])

    def __eq__(self, other):
        return isinstance(other, Pair) and set(self) == set(other)

    def __hash__(self):
        return hash(frozenset(self))

    def __repr__(self):
        return "Pair(%r, %r)" % tuple(self)


p = Pair(1, 2)
print(p, p.left, p == Pair(2, 1), p == (1, 2), (1, 2) == p, len({p, Pair(2, 1)}), type(p + (3,)).__name__, p[::-1], "%s-%s" % p)
print(p < (5,), isinstance(p, tuple), 1 in p, p.index(2), list(p), p * 2, hash(p) == hash(Pair(2, 1)))
for action in [lambda: Pair(1), lambda: p[5], lambda: p + [1], lambda: Stack(5), lambda: Stack([1], [2]), lambda: s["a"]]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
