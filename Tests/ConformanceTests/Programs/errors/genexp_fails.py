# An error inside a generator expression
total = sum(x / y for x, y in [(1, 2), (3, 0)])
