"""types.MappingProxyType: a view that can only be read."""
from collections.abc import Mapping, MutableMapping
from types import MappingProxyType

source = {"a": 1, "b": 2}
view = MappingProxyType(source)
print(view, len(view), view["a"], "b" in view, list(view), view.get("z"), view.get("z", 0), list(view.items()), list(reversed(view)))
source["c"] = 3
print(view, view == source, view == {"a": 1}, dict(view), view.copy(), type(view.copy()).__name__, view | {"d": 4}, {"d": 4} | view, type(view | view).__name__)
print(isinstance(view, dict), isinstance(view, Mapping), isinstance(view, MutableMapping), type(view).__name__, {**view}, max(view), sorted(view.values()))


class Config(dict):
    def __missing__(self, key):
        return f"default {key}"


print(MappingProxyType(Config())["x"], MappingProxyType(Config(a=1)))


class Point:
    kind = "point"

    def __init__(self, x):
        self.x = x


members = vars(Point)
print(type(members).__name__, members["kind"], "x" in members, "__init__" in members, sorted(name for name in members if not name.startswith("__")))
print(Point.__dict__ == vars(Point), type(int.__dict__).__name__, "bit_length" in int.__dict__, vars(Point(5)))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: view.__setitem__("a", 5))
attempt(lambda: view["missing"])
attempt(lambda: view[[]])
attempt(lambda: view.update(a=1))
attempt(lambda: view.pop("a"))
attempt(lambda: hash(view))
attempt(lambda: view + view)
attempt(lambda: MappingProxyType(5))
attempt(lambda: MappingProxyType([1]))
attempt(lambda: MappingProxyType())
attempt(lambda: view.clear)
attempt(lambda: view.attribute)
for statement in ["view['a'] = 1", "del view['a']", "view |= {}", "Point.__dict__['kind'] = 1", "del Point.__dict__['kind']"]:
    try:
        exec(statement)
        print("went through")
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
