"""Sorting: stable, with keys, reversed, and when something goes wrong."""

words = ["banana", "fig", "Apple", "cherry", "date", "apple", "Fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
print(sorted(words, key=lambda word: (len(word), word.lower())), sorted(words, reverse=True))
pairs = [(2, "b"), (1, "z"), (2, "a"), (1, "y"), (3, "c")]
print(sorted(pairs), sorted(pairs, key=lambda pair: pair[0]), sorted(pairs, key=lambda pair: pair[0], reverse=True))
print(sorted({"b": 1, "a": 2}), sorted("hello"), sorted({3, 1, 2}), sorted([True, 0, 2.5, -1]), sorted([[2], [1, 5], [1]]))
numbers = [5, 2, 8, 1]
print(numbers.sort(), numbers, numbers.sort(key=lambda n: -n), numbers)


class Version:
    compared = 0

    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        Version.compared += 1
        return self.number < other.number

    def __repr__(self):
        return f"v{self.number}"


print(sorted(map(Version, [3, 1, 2])), max(map(Version, [3, 1, 2]), key=lambda v: v.number), Version.compared > 0)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: sorted([1, "a"]))
attempt(lambda: sorted([None, 1]))
attempt(lambda: sorted([1j, 2j]))
attempt(lambda: sorted([{}, {}]))
attempt(lambda: sorted(5))
attempt(lambda: sorted([1], lambda x: x))
attempt(lambda: sorted([1], key=5))
attempt(lambda: sorted([1], cmp=None))
attempt(lambda: [1].sort(None))
attempt(lambda: sorted([3, 1], reverse="yes"))
attempt(lambda: sorted([3, 1], reverse=None))
attempt(lambda: sorted(["b", "a"], key=None))

items = [3, 1, 2]


def failing(item):
    print("key of", item, "while the list looks like", items)
    if item == 2:
        raise KeyError("two")
    return item


attempt(lambda: items.sort(key=failing))
print(items)


def growing(item):
    items.append(item)
    return item


attempt(lambda: items.sort(key=growing))
print(items)


class Strange:
    def __lt__(self, other):
        raise ZeroDivisionError("no order")


attempt(lambda: sorted([Strange(), Strange()]))
big = [(n * 7919) % 1009 for n in range(3000)]
result = sorted(enumerate(big), key=lambda pair: pair[1])
print(all(a[1] < b[1] or (a[1] == b[1] and a[0] < b[0]) for a, b in zip(result, result[1:])), sorted(big) == sorted(big[::-1]))
nan = float("nan")
print(sorted([3, nan, 1]), sorted([nan, 2, 1]), min(nan, 1), max(1, nan))


class Traced:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        print(f"{self.value}<{other.value}", end=" ")
        return self.value < other.value


for values in [[1, 2, 3], [3, 2, 1], [2, 1, 3], [2, 2, 1, 1], [5, 3, 8, 1, 9, 2], [1, 1, 1], [4, 4, 3, 3, 5, 1]]:
    print([item.value for item in sorted(map(Traced, values))])
    print([item.value for item in sorted(map(Traced, values), reverse=True)])


class Announced:
    def __len__(self):
        print("asked for a length")
        return 2

    def __iter__(self):
        print("asked for an iterator")
        return iter("ab")


print(list(Announced()), tuple(Announced()), [*Announced()], sorted(Announced()), set(Announced()) == {"a", "b"}, ",".join(Announced()))
