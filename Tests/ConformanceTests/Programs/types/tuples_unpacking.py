# Tuples and every form of unpacking.
a, b = 1, 2
a, b = b, a
first, *middle, last = range(5)
(x, y), z = (1, 2), 3
[p, q] = "pq"
print(a, b, first, middle, last, x, y, z, p, q)
*start, end = [1]
print(start, end, (1,), (), tuple("ab"), (1, 2) + (3,), (1, 2) * 2, (1, 2) < (1, 3), (1, 2, 3)[1:])
for i, (k, v) in enumerate({"one": 1, "two": 2}.items(), start=1):
    print(i, k, v)
print([*range(3), *"ab"], (*[1], 2), {*[1, 2], 3}, {**{"a": 1}, "b": 2})
for bad in (lambda: [0 for a, b in [(1, 2, 3)]], lambda: [0 for a, b in [(1,)]], lambda: [0 for a, *b, c in [(1,)]]):
    try:
        bad()
    except ValueError as error:
        print(error)
print((1, 2, 1).count(1), (1, 2).index(2), hash((1, 2)) == hash((1, 2)), len(((),)))
