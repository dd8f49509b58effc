# Generator expressions evaluate their first iterable at once and the rest later.
def source(n):
    print("source", n)
    return range(n)


g = (x * factor for x in source(3))
factor = 10
print(list(g))
h = (x + y for x in source(2) for y in source(2))
print("made")
print(list(h))
try:
    (x for x in 5)
except TypeError as error:
    print(error)


def counter():
    received = []
    while len(received) < 3:
        received.append((yield len(received)))
    return received


c = counter()
print(next(c), c.send("a"), c.send("b"))
try:
    c.send("c")
except StopIteration as stop:
    print(stop.value)
