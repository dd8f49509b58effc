# yield from hands over values, sends, exceptions and the return value.
def inner(name):
    received = []
    try:
        while True:
            value = yield f"{name} ready"
            if value is None:
                break
            received.append(value)
    except ValueError as error:
        print(name, "got", repr(error))
    return received


def outer():
    first = yield from inner("one")
    print("first returned", first)
    second = yield from inner("two")
    print("second returned", second)
    yield from [10, 20]
    return "all done"


g = outer()
print(g.send(None))
print(g.send("a"))
print(g.send("b"))
print(g.send(None))
print(g.throw(ValueError("stop it")))
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
