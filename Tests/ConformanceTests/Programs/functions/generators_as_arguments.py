# Functions that take and return functions and generators.
def compose(*functions):
    def run(value):
        for function in functions:
            value = function(value)
        return value

    return run


def take(n, iterable):
    it = iter(iterable)
    return [x for _, x in zip(range(n), it)]


def naturals():
    n = 0
    while True:
        yield n
        n += 1


print(compose(lambda x: x + 1, str, lambda s: s * 3)(4), take(4, naturals()), take(2, "xyz"))
evens = (n for n in naturals() if n % 2 == 0)
print(take(3, evens), take(3, evens))
print(list(zip("abc", naturals())), list(enumerate("ab", 5)), list(reversed([1, 2, 3])), list(zip()))
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as error:
    print(error)
