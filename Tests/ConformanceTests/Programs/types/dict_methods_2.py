# Dictionaries while they change, their views as sets, and counting words.
text = "the cat and the hat and the bat"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:2], max(counts, key=counts.get))
a, b = {"x": 1, "y": 2}, {"y": 2, "z": 3}
print(sorted(a.keys() & b.keys()), sorted(a.keys() | b), sorted(a.keys() - b.keys()), a.items() & b.items(), a | b, "x" in a.keys())
view = a.values()
a["w"] = 9
print(list(view), len(view), a.copy() == a, {**a}, a.pop("w"), a)
groups = {}
for name in ("Ann", "Bo", "Al", "Cy", "Bea"):
    groups.setdefault(name[0], []).append(name)
print(groups, {v: k for k, v in a.items()}, dict(sorted(b.items(), reverse=True)), list(a)[0], next(iter(b)))
a.clear()
print(a, not a, {}.get("k"), dict([("a", 1)], b=2), {True: "t", 1: "one"}, {(1, 2): 3}.get((1, 2)))
for attempt in (lambda: a["nope"], lambda: a.pop("nope"), lambda: a.popitem(), lambda: a.update(5), lambda: {[1]: 2}, lambda: {}[()]):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
