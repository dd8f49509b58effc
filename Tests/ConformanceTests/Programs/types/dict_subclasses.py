"""Subclasses of dict: __missing__, overridden methods, what the built-in methods use."""


class Default(dict):
    def __missing__(self, key):
        value = self[key] = len(key)
        return value


class Loud(dict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)

    def __contains__(self, key):
        print("contains", key)
        return super().__contains__(key)

    def __iter__(self):
        print("iterate")
        return super().__iter__()


d = Default(a=1)
print(d["hello"], d, d.get("other"), "other" in d, d.pop("hello"), d)
print(type(d.copy()).__name__, type(d | {}).__name__, type(Default.fromkeys("ab")).__name__, Default.fromkeys("ab"))
print(d == {"a": 1}, repr(d), str(d), f"{d}", isinstance(d, dict), len(Default()), bool(Default()))
loud = Loud(x=1)
loud["y"] = 2
loud.update(z=3)
loud.setdefault("w", 4)
print(loud["x"], loud.get("y"), "z" in loud, list(loud), list(loud.keys()), loud.pop("w"))
print({**loud}, dict(loud), sorted(loud.items()))
print("%(x)s" % loud, "{0[x]} {y}".format(loud, **loud), "{x}".format_map(loud), "{none}".format_map(Default()))


class Ordered(dict):
    def __repr__(self):
        return f"Ordered({super().__repr__()})"

    def __eq__(self, other):
        return isinstance(other, Ordered) and list(self.items()) == list(other.items())

    __hash__ = None

    def __or__(self, other):
        return Ordered({**self, **other, "merged": True})


print(Ordered(a=1), [Ordered(a=1)], Ordered(a=1, b=2) == Ordered(b=2, a=1), Ordered() == {}, Ordered(a=1) | {"b": 2})
try:
    hash(Ordered())
except TypeError as error:
    print(error)


class Strict(dict):
    def __init__(self, *args, limit, **kwargs):
        super().__init__(*args, **kwargs)
        self.limit = limit

    def __missing__(self, key):
        raise KeyError(f"no {key!r} among {self.limit}")


strict = Strict({"a": 1}, limit=3, b=2)
print(strict, strict.limit, vars(strict))
for action in [lambda: strict["z"], lambda: Strict(), lambda: Strict(5, limit=1)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
