# Conversions between types, and what they refuse.
print(int("42"), int(" -7 "), int("1_000"), int(2.9), int(True), float(3), float("1e-3"), float("-inf"))
print(str(5), str(None), str([1, "a"]), list("ab"), tuple([1]), set([2, 2]), dict(a=1), bool("False"))
print(int("0b11", 0), int("z", 36), chr(97), ord("a"), hex(10), bin(5), oct(9), repr("x"), ascii("é"))
print(list({"a": 1, "b": 2}), list({"a": 1}.items()), "".join(map(str, [1, 2])), [int(c) for c in "123"], list(range(3)))
for attempt in (lambda: int("1.5"), lambda: int(""), lambda: int(None), lambda: float("x"), lambda: int([]), lambda: list(5),
                lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: ord("ab"), lambda: int("9", 8), lambda: "".join([1])):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
