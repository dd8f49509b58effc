# List, dict, set comprehensions and generator expressions; several loops; own scope.
print([x * y for x in range(1, 4) for y in range(x)], [(i, j) for i in range(3) if i for j in "ab"])
print({k: v for k, v in zip("abc", range(3)) if v != 1}, {len(w) for w in ("a", "bb", "cc")})
print([[row[i] for row in [[1, 2], [3, 4]]] for i in range(2)], [n for n in range(20) if n % 2 if n % 3 == 0])
x = "outside"
print([x for x in range(2)], x)
gen = (n * n for n in range(4))
print(next(gen), list(gen), list(gen), sum(n for n in range(5)), any(n > 3 for n in range(5)))


def late():
    return [f for f in (lambda: n for n in range(2))]


print([f() for f in late()], [y for x in ["ab", "c"] for y in x], dict(enumerate("ab")))


class Body:
    size = 3
    squares = [n * n for n in range(size)]


print(Body.squares)
