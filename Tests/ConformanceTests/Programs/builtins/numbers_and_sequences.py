# round, divmod, pow, sum, min, max, sorted and their like.
print(round(2.5), round(3.5), round(2.675, 2), round(-1.5), round(1250, -2), round(1e300, 2), round(5, 3), round(2.5, None), round(True))
print(divmod(7, -2), divmod(-7.5, 2), pow(3, 4, 5), pow(3, -1, 7), abs(3 - 4j), bin(-5), hex(255), oct(8), ascii("aé中😀"))
print(sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum([1, 2.5, True]), sum([[1]], [0]), sum(x for x in range(5)), sum([1.5], start=2))
print(max(3, 1, 2), min([3, 1], key=lambda v: -v), max([], default=7), sorted([3, 1, 2], key=lambda v: -v), sorted({"b": 1, "a": 2}))
print(list(enumerate("ab", start=5)), list(zip()), list(zip("ab", [1, 2, 3])), list(map(lambda a, b: a + b, [1, 2], [3, 4])))
print(list(filter(None, [0, 1, "", "a"])), list(iter(iter([1, 2, 3]).__next__, 3)), list(reversed(range(3))), type(zip()), enumerate)
attempts = [
    lambda: abs("a"), lambda: ord("ab"), lambda: chr(-1), lambda: sum(["a"]), lambda: sum("ab", ""), lambda: max([]), lambda: min(),
    lambda: sorted(3), lambda: sorted([1, "a"]), lambda: round("a"), lambda: pow(2, -1, 4), lambda: hex("a"), lambda: zip(1),
    lambda: list(zip([1], [1, 2], strict=True)), lambda: map(1), lambda: next(3), lambda: reversed({1}), lambda: hash([]), lambda: len(3),
    lambda: print(sep=3), lambda: print(x=3), lambda: isinstance(1, 2), lambda: issubclass(1, int), lambda: getattr(1), lambda: enumerate(),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
