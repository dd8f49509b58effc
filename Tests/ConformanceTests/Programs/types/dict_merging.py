"""Dictionaries: merging, updating and comparing."""

a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
print(a | b, b | a, {**a, **b}, dict(a, **b), dict(a, z=0), a | {})
c = a
c |= b
print(a is c, a, list(a))
a |= [("w", 0), ("x", 9)]
print(a, dict([("k", 1), ("k", 2)]), dict(zip("ab", range(2))), dict(["ab", "cd"]), dict(one=1))
a.update({"n": None})
a.update([["m", 1]])
a.update(p=1, q=2)
a.update()
print(a, a.setdefault("new", []), a.setdefault("new", 5), a.pop("new"), a.pop("none", "default"), a.popitem())
print({1: "a"} == {1.0: "a"}, {1: 2} == {1: 3}, {1: 2, 3: 4} == {3: 4, 1: 2}, {True: 1, 1: 2, 1.0: 3}, {1: 2} != {})
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys({}), {}.copy(), len(a), bool({}), list(reversed(b)))


class Mapping:
    def keys(self):
        return ["k1", "k2"]

    def __getitem__(self, key):
        return key.upper()


print(dict(Mapping()), {**Mapping()}, {} | dict(Mapping()))
d = {}
d.update(Mapping(), k3=3)
print(d)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: a | [("k", 1)])
attempt(lambda: [] | a)
attempt(lambda: dict([1, 2]))
attempt(lambda: dict([(1, 2, 3)]))
attempt(lambda: dict(["abc"]))
attempt(lambda: dict(5))
attempt(lambda: dict({}, {}))
attempt(lambda: {}.update(5))
attempt(lambda: {}.update([[1]]))
attempt(lambda: {}.pop("k"))
attempt(lambda: {}.pop())
attempt(lambda: {}.popitem())
attempt(lambda: {}.get())
attempt(lambda: {}["missing"])
attempt(lambda: {[]: 1})
attempt(lambda: {}.setdefault([], 1))
attempt(lambda: {}.__delitem__("k"))
attempt(lambda: {1: 2} < {1: 3})
attempt(lambda: {} + {})
attempt(lambda: dict.fromkeys(5))
attempt(lambda: {"a": 1}.get("a", 1, 2))
attempt(lambda: {}.copy(1))
attempt(lambda: dict(**{1: 2}))
attempt(lambda: {}.keys(1))
