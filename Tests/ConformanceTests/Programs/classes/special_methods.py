# __call__, __getitem__ iteration, __iter__ by generator, __contains__, ordering, __format__, __del__-free.
class Multiplier:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, value, extra=0):
        return value * self.factor + extra


class OldIteration:
    def __getitem__(self, index):
        if index > 3:
            raise IndexError
        return index * 10


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def __lt__(self, other):
        return self.value < other.value

    def __repr__(self):
        return f"T{self.value}"

    def __format__(self, spec):
        return f"<{self.value}:{spec}>"

    def __len__(self):
        return 1 + sum(len(c) for c in self.children)


double = Multiplier(2)
print(double(5), double(5, extra=1), list(map(double, range(3))), callable(double))
print(list(OldIteration()), 20 in OldIteration(), 25 in OldIteration())
tree = Tree(1, Tree(3), Tree(2, Tree(5)))
print(list(tree), len(tree), 5 in tree, sorted([Tree(3), Tree(1)]), f"{tree:wide} {tree}", max(Tree(1), Tree(4)))
try:
    Tree(1) <= Tree(2)
except TypeError as error:
    print(error)
