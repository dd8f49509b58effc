# What counts as true, and what and/or/not give back.
class Empty:
    def __len__(self):
        return 0


class No:
    def __bool__(self):
        return False


for value in (0, 1, -1, 0.0, 0.1, "", "0", [], [0], {}, {0: 0}, (), (0,), None, set(), Empty(), No(), object, range(0)):
    print(bool(value), end=" ")
print()
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, not 1, not "", [] or "default", "x" and [], None and 1 / 0, 1 or 1 / 0)
print(None is None, True == 1, 1 in [1.0], "" in "abc", not 1 in [2], 1 not in [2], [] is not [])
