"""Views of dictionaries: live, ordered and set-like."""

d = {"a": 1, "b": 2, "c": 3}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), list(reversed(keys)), list(reversed(values)), list(reversed(items)))
d["d"] = 4
del d["a"]
print(keys, values, items, "d" in keys, 4 in values, ("d", 4) in items, ("d", 5) in items, "d" in items)
print(sorted(keys & {"b", "z"}), sorted(keys | ["z"]), sorted(keys - {"b"}), sorted(keys ^ {"b", "y"}), sorted({"b"} & keys))
print(sorted(items & {("b", 2)}), sorted(items - [("b", 2)]), keys == {"b", "c", "d"}, keys <= {"b", "c", "d", "e"}, keys < d.keys(), keys >= {"b"})
print(keys.isdisjoint(["x"]), items.isdisjoint([("b", 2)]), values == d.values(), keys == d.keys(), {1: 2}.items() == {(1, 2)})
print(type(keys), type(values), type(items), keys.mapping, type(keys.mapping).__name__)
print(keys.mapping["b"], "b" in keys.mapping, values.mapping == d, [k for k in keys], dict(items), max(values))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: keys[0])
attempt(lambda: keys + keys)
attempt(lambda: values & {1})
attempt(lambda: keys & 5)
attempt(lambda: keys < [1])
attempt(lambda: hash(keys))
attempt(lambda: hash(values) is not None)
attempt(lambda: keys.append)
attempt(lambda: keys.mapping.__setitem__("k", 1))
attempt(lambda: [] in keys)
attempt(lambda: {} in d)

for change in ["d['new'] = 1", "del d['b']", "d.clear()", "d.pop('c')", "d.update(z=1)", "d['b'] = 0"]:
    for name in ["keys", "values", "items"]:
        d = {"b": 1, "c": 2, "d": 3}
        try:
            for entry in getattr(d, name)():
                exec(change)
            print(change, name, "went through", d)
        except Exception as error:
            print(change, name, type(error).__name__, error)
iterator = iter({1: 2, 3: 4}.items())
print(next(iterator), iterator.__length_hint__(), type(iterator).__name__, next(iterator), next(iterator, "end"))
