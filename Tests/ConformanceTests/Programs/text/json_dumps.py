# json: writing documents, with every option.
import json
from enum import IntEnum

data = {"name": "Zoë", "n": [1, 2.5, True, None, -0.0, 1e100, 12345678901234567890], "nested": {"a": [], "b": {}, "c": [[1], (2, 3)]}}
print(json.dumps(data))
print(json.dumps(data, ensure_ascii=False))
print(json.dumps(data, indent=2))
print(json.dumps(data, indent="\t", sort_keys=True, separators=(",", ":")))
print(json.dumps([[], {}, [[]], {"a": {}}], indent=1), json.dumps([1, [2]], indent=0), json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=None))
print(json.dumps("tab\t\"quote\" \\ / \x00 \x1f \x7f \u2028 😀 \ud83d"), json.dumps("é\n😀\x7f", ensure_ascii=False), json.dumps(""))
print(json.dumps({1: "a", 2.5: "b", True: "c", None: "d", "x": float("nan"), "y": [float("inf"), -float("inf")]}))
print(json.dumps({(1, 2): 3, "k": 1, b"b": 2}, skipkeys=True), json.dumps((1, ("a",))), json.dumps(None), json.dumps(1.0), json.dumps(0.1 + 0.2), json.dumps(1e-7))
for bad in ({(1, 2): 3}, {1j}, object, b"bytes", {"a": {b"k": 1}}, [1, {2}], range(3)):
    try:
        print(json.dumps(bad))
    except TypeError as error:
        print(type(error).__name__, error)
for number in (float("inf"), -float("inf"), float("nan"), {float("inf"): 1}):
    try:
        print(json.dumps([number] if isinstance(number, float) else number, allow_nan=False))
    except ValueError as error:
        print(error)
loop = []
loop.append(loop)
table = {}
table["self"] = {"deeper": table}
for circular in (loop, table):
    try:
        json.dumps(circular)
    except ValueError as error:
        print(error)
shared = [1]
print(json.dumps([shared, shared, {"a": shared}]))
try:
    json.dumps({"b": 1, 2: 3}, sort_keys=True)
except TypeError as error:
    print(error)


class Colour(IntEnum):
    RED = 1


class Text(str):
    pass


class Table(dict):
    pass


class Numbers(list):
    def __repr__(self):
        return "not used"


class Share(float):
    def __repr__(self):
        return "50 %"


print(json.dumps([Colour.RED, {Colour.RED: Text("x")}, Table(a=1), Numbers([1]), Share(0.5), {Share(0.5): 1, Text("k"): 2}]))
print(json.dumps({i: [i] * i for i in range(4)}, indent=4, separators=("; ", " = ")))
print(json.dumps(object, default=lambda o: o.__name__), json.dumps([1, {2, 3}, 4j], default=lambda o: sorted(o) if isinstance(o, set) else str(o)))
try:
    json.dumps([object()], default=lambda o: o)
except ValueError as error:
    print(error)
try:
    json.dumps({1}, default=lambda o: 1 / 0)
except ZeroDivisionError as error:
    print(error)
try:
    json.dumps([1], nonsense=True)
except TypeError as error:
    print(error)
json.dumps({"key": {1, 2}})
