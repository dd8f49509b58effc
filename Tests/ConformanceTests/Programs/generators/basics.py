# A generator runs up to each yield; return value, exhaustion, repr, for.
def three():
    print("start")
    yield 1
    print("middle")
    x = yield 2
    print("sent", x)
    return "value"


g = three()
print(type(g).__name__, iter(g) is g, g.__name__)
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print(repr(stop), stop.value)
print(next(g, "default"), list(g))
for n in three():
    print("loop", n)
    break
print([*three()], dict((n, n) for n in (1, 2)))
print(g.gi_frame, three().gi_running)
