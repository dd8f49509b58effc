# close runs finally blocks; a generator that yields while closing is told off.
def resource(name):
    print("open", name)
    try:
        yield name
        yield name * 2
    finally:
        print("close", name)


def refuses():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = resource("a")
print(next(g))
g.close()
fresh = resource("never opened")
fresh.close()
print(list(fresh))
for value in resource("b"):
    print(value)
with_throw = resource("c")
next(with_throw)
try:
    with_throw.throw(RuntimeError("thrown"))
except RuntimeError as error:
    print(error)
r = refuses()
next(r)
try:
    r.close()
except RuntimeError as error:
    print(error)


def outer():
    try:
        yield from resource("inner")
    finally:
        print("outer finally")


o = outer()
next(o)
o.close()
