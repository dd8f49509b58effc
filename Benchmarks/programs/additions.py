"""Five million additions in a function."""


def add():
    total = 0
    for _ in range(5_000_000):
        total += 1
    return total


print(add())
