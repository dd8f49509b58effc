# Sets of numbers stand in CPython's order after every kind of change.
def lcg(seed):
    while True:
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield seed >> 33


numbers = lcg(7)


def some(count, limit):
    return [next(numbers) % limit for _ in range(count)]


for limit in (10, 50, 1000, 10**9):
    s = set(some(12, limit))
    print(s, len(s))
    s |= set(some(20, limit))
    print(s)
    s -= set(some(15, limit))
    s ^= set(some(9, limit))
    print(s, s & set(some(30, limit)), s.union(some(4, limit)))
    s.update({n: n for n in some(25, limit)})
    s.difference_update(some(30, limit))
    s.intersection_update(range(0, limit, 3)) if limit <= 1000 else None
    print(s, s.copy(), frozenset(s), list(s)[:3], sum(s))
    while len(s) > 2:
        s.pop()
    s.add(-1)
    print(s)
print({1.5, 2, None, True, (1, 2), 10**20, -7})
print({3, 1000, 77, 5, 64, 8}, {64, 8, 0}, {n * n % 101 for n in range(40)})
for n in {5, 100, 3, 77, 21, 9}:
    print(n, end=" ")
print()
constant = {99, 12, 45, 78, 33, 66, 21}
one_by_one = set()
for n in (99, 12, 45, 78, 33, 66, 21):
    one_by_one.add(n)
print(constant, one_by_one, set((99, 12, 45, 78, 33, 66, 21)))
