# Values returned through yield from; delegating to lists, strings and iterators.
def leaf(n):
    yield n
    return n * 10


def branch():
    total = 0
    for n in (1, 2):
        total += yield from leaf(n)
    text = yield from "ab"
    print("text", text)
    return total


def root():
    print("total", (yield from branch()))


print(list(root()))


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4]], 5]])))


def fibonacci(a=0, b=1):
    while a < 50:
        yield a
        a, b = b, a + b


print(*fibonacci())
