"""__length_hint__, and iterators that tell how much is left."""
import operator


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint

    def __iter__(self):
        return iter(range(3))


for hint in [0, 5, 10**6, NotImplemented, TypeError("no")]:
    print(operator.length_hint(Hinted(hint), 7), list(Hinted(hint)))
for hint in [-1, "x", ValueError("bad"), 1.5]:
    for action in [lambda: operator.length_hint(Hinted(hint)), lambda: list(Hinted(hint))]:
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
for source in [[1, 2, 3], (1, 2), "abc", "日本", b"ab", bytearray(b"abc"), range(4), {1: 2}, {1, 2}, {1: 2}.items(), frozenset([1])]:
    iterator = iter(source)
    before = operator.length_hint(iterator) if len(repr(source)) < 15 or source else 0
    next(iterator)
    print(type(iterator).__name__, min(before, 100), min(operator.length_hint(iterator), 100))
print(operator.length_hint(reversed([1, 2])), operator.length_hint(iter([])), operator.length_hint(zip([1])), operator.length_hint(5, 9), operator.length_hint(n for n in [1]), operator.length_hint(enumerate([1])))
items = [1, 2, 3]
iterator = iter(items)
next(iterator)
items.append(4)
print(operator.length_hint(iterator), list(iterator), operator.length_hint(iterator), items.append(5), list(iterator))
backwards = reversed(items)
next(backwards)
items.clear()
print(list(backwards), operator.length_hint(backwards))
try:
    operator.length_hint([], "x")
except TypeError as error:
    print(error)
