# Dictionaries keep insertion order; views, methods, merging, comparison.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
print(d, list(d), d.keys(), d.values(), d.items(), len(d), "a" in d)
print(d.get("x"), d.get("x", 0), d.pop("a"), d.pop("zz", None), d.setdefault("e", []), d)
d.update(f=1, b=2)
print(d, {**d, "g": 7}, d | {"c": 0}, {k: v for k, v in d.items() if v})
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, dict([("x", 1), ("y", 2)]), dict(zip("ab", [1, 2])), dict.fromkeys("ab", 0))
del d["b"]
d["b"] = "last"
print(d, d.popitem(), list(reversed(d)), sorted(d.items(), key=str))
print({1: "int", 1.0: "float", True: "bool"}, {(1, 2): "tuple"}[1, 2])
try:
    for key in d:
        d[key + "!"] = 1
except RuntimeError as error:
    print(error)
print({}, dict(), {"nested": {"deep": [1]}}["nested"]["deep"][0])
