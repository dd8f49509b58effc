# Lambdas as keys; sorting is stable; min and max with key and default.
people = [("Ann", 30), ("Bo", 25), ("Cai", 30), ("Di", 25)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: (-p[1], p[0])))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(min(people, key=lambda p: p[1]), max(people, key=lambda p: p[1]), min([], default="none"), max(3, 1, 2))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(filter(None, [0, 1, "", "a"])), list(filter(lambda n: n > 1, range(4))))
print((lambda *a, k=1, **d: (a, k, d))(1, 2, k=3, z=4), (lambda: (yield))().__class__.__name__)
words = "the quick brown fox".split()
print(sorted(words, key=len), sorted(words, key=str.upper, reverse=True), sorted([True, False, 2, 0.5]))
try:
    sorted([1, "a"])
except TypeError as error:
    print(error)
