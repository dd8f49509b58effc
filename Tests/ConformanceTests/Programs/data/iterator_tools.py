# itertools: every function, its type, repr and errors
import itertools as it
import operator

print(it.count(5), it.count(2, 3), it.count(1.5, 0.5), it.repeat("x"), it.repeat(3, 2), it.count())
print(list(it.islice(it.count(10, -2), 4)), list(it.islice(it.count(0.5), 3)), next(it.count(10 ** 20)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat(0, 3)))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([3, 1, 2], max)), list(it.accumulate([1, 2], initial=10)), list(it.accumulate([], initial=5)), list(it.accumulate("abc", lambda a, b: b + a)))
print(list(it.batched("abcdefg", 3)), list(it.chain("ab", [1], ())), list(it.chain.from_iterable(["ab", "cd"])), list(it.compress("abcd", [1, 0, True])))
print(list(it.dropwhile(lambda x: x < 3, [1, 3, 2])), list(it.takewhile(lambda x: x < 3, [1, 3, 2])), list(it.filterfalse(lambda x: x % 2, range(6))), list(it.filterfalse(None, [0, 1, "", "a"])))
print([(k, list(g)) for k, g in it.groupby("aabbca")], [(k, len(list(g))) for k, g in it.groupby(range(10), key=lambda x: x // 4)])
print(list(it.islice("abcdefg", 2)), list(it.islice("abcdefg", 2, 5)), list(it.islice("abcdefg", 1, None, 3)), list(it.islice("abc", 0)), list(it.pairwise([1, 2, 3])), list(it.pairwise([1])))
print(list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)), list(it.product()), list(it.product("ab", [])))
print(list(it.permutations("abc", 2)), list(it.permutations([1, 2, 3])), list(it.permutations("ab", 3)), list(it.permutations([], 0)))
print(list(it.combinations("abcd", 2)), list(it.combinations("ab", 3)), list(it.combinations_with_replacement("abc", 2)), list(it.combinations([], 0)))
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest("ab", "wxyz", fillvalue="-")), list(it.zip_longest()), list(it.zip_longest([1], [])))
a, b, c = it.tee(iter([1, 2, 3]), 3)
print(next(a), next(a), next(b), list(c), list(a), list(b), it.tee([], 0))
for kind in (it.chain, it.count, it.islice, it.product, it.zip_longest, it.groupby, it.batched):
    print(kind, kind.__name__, kind.__module__, type(kind).__name__)
print(isinstance(it.chain(), it.chain), type(it.islice([], 1)) is it.islice, isinstance(it.count(), it.count), iter(x := it.pairwise("ab")) is x)
print(operator.length_hint(it.repeat(1, 5)), next(it.chain(), "empty"), sum(it.islice(it.cycle([1, 2, 3]), 100)))
for action in (lambda: it.islice([1], -1), lambda: it.islice([1], 1, -1), lambda: it.islice([1], 0, 5, 0), lambda: it.islice([1], "a"), lambda: it.batched("ab", 0), lambda: it.combinations("ab", -1),
               lambda: it.permutations("ab", -1), lambda: it.permutations("ab", "c"), lambda: it.product("a", repeat=-1), lambda: it.count("a"), lambda: it.tee([], -1), lambda: it.chain(5).__next__(), lambda: it.cycle(5),
               lambda: it.starmap(5, [(1,)]).__next__(), lambda: list(it.batched("abc", 2, strict=True)), lambda: it.combinations(5, 2), lambda: it.product(5), lambda: it.chain()[0], lambda: len(it.chain()), lambda: next(it.repeat(1, 0))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def primes():
    yield 2
    found = []
    for n in it.count(3, 2):
        if all(n % p for p in it.takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


print(list(it.islice(primes(), 10)), list(it.takewhile(lambda p: p < 30, primes())))
matrix = [[1, 2, 3], [4, 5, 6]]
print(list(it.chain.from_iterable(zip(*matrix))), [list(row) for row in it.batched(range(6), 2)], [sum(pair) for pair in it.pairwise(it.accumulate(range(5)))])
