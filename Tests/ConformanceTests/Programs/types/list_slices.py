"""Slices of lists: reading, assigning and deleting with every step."""
import itertools

bounds = [None, -12, -3, -1, 0, 1, 4, 9, 12]
steps = [None, 1, 2, 3, -1, -2, -4]
checksum = 0
for start, stop, step in itertools.product(bounds, bounds, steps):
    picked = list(range(10))[start:stop:step]
    rest = list(range(10))
    del rest[start:stop:step]
    filled = list(range(10))
    filled[start:stop:step] = ["x"] * len(picked)
    checksum = (checksum * 31 + len(picked) * 7 + sum(picked) + len(rest) * 3 + sum(rest) + filled.count("x")) % 1_000_003
    if start in (None, -3, 4) and stop in (None, -1, 0, 9):
        print(start, stop, step, picked, rest, "".join(map(str, filled)))
print(checksum)

letters = list("abcdef")
letters[1:3] = []
letters[1:1] = "XYZ"
letters[:0] = (1, 2)
letters[len(letters):] = {"last": 0}
print(letters)
letters[2:4] = (n * n for n in range(4))
letters[5:2] = ["odd"]
print(letters)
letters[:] = letters
print(letters)

for text in ["letters[::2] = [1]", "letters[::0] = [1]", "letters[1:2] = 5", "letters[::-1] = 5", "letters['a':] = []",
             "letters[1.5] = 0", "letters[99] = 0", "del letters[99]", "del letters['x']", "letters[::-1] = [1, 2]",
             "letters[None] = 1", "letters[(1, 2)]", "letters[1:2, 3]"]:
    try:
        exec(text)
        print(text, letters)
    except Exception as error:
        print(text, "->", type(error).__name__, error)
