# Classes without methods: equality by identity, default repr, hashing.
class Plain:
    pass


class Other(Plain):
    """Doc."""

    x: int = 1


p, q = Plain(), Plain()
print(p == q, p == p, p != q, {p: 1}[p], len({p, q, p}), repr(p).split(" at ")[0], Plain, Other.__doc__, Plain.__doc__)
print(isinstance(Other(), Plain), isinstance(True, int), isinstance(1, (str, int)), issubclass(bool, int), type(Other))
print(Other.__mro__[-1] is object, Other().x, Other.__annotations__, Other.__name__, Other.__module__)
for attempt in (lambda: Plain(1), lambda: p(), lambda: p[0], lambda: len(p), lambda: iter(p), lambda: p + q, lambda: p < q, lambda: object(1)):
    try:
        attempt()
    except TypeError as error:
        print(error)
