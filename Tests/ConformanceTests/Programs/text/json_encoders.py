# json: encoder and decoder classes of one's own, and files.
import json
from dataclasses import asdict, dataclass


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        if isinstance(o, (set, frozenset)):
            return sorted(o)
        if hasattr(o, "to_json"):
            return o.to_json()
        return super().default(o)


@dataclass
class Point:
    x: int
    y: int

    def to_json(self):
        return asdict(self)


print(json.dumps({"z": 2 + 1j, "s": {3, 1}, "p": Point(1, 2), "l": [Point(3, 4)]}, cls=Encoder), Encoder(indent=1).encode({"p": [Point(0, 0)]}))
try:
    Encoder().encode([b"x"])
except TypeError as error:
    print(error)
print(list(json.JSONEncoder().iterencode([1, "a", {"b": [True, None]}, [], 2.5])))
print(list(Encoder(indent=2, sort_keys=True).iterencode({"b": 1j, "a": [1, [2]]})), list(json.JSONEncoder().iterencode("text")), list(json.JSONEncoder(separators=("|", "=")).iterencode({"a": 1, 2: []})))
plain = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
print(plain.encode({"é": [1, 2]}), plain.item_separator, plain.key_separator, plain.indent, plain.sort_keys, json.JSONEncoder.item_separator, json.JSONEncoder(indent=4).item_separator)


class Decoder(json.JSONDecoder):
    def __init__(self, **options):
        super().__init__(object_hook=self.hook, **options)

    def hook(self, d):
        return complex(d["re"], d["im"]) if d.keys() == {"re", "im"} else d


print(json.loads('[{"re": 1, "im": 2}, {"x": {"re": 0, "im": 1}}]', cls=Decoder), Decoder().decode('{"re": 5, "im": 0}'))


class File:
    def __init__(self, text=""):
        self.text, self.calls = text, 0

    def write(self, text):
        self.text += text
        self.calls += 1

    def read(self):
        return self.text


file = File()
json.dump({"a": [1, 2, {"b": None}], "c": "d"}, file, indent=2)
print(file.text, file.calls, json.load(file))
file = File()
json.dump([1, 2, 3], file)
print(file.text, file.calls, json.load(File("[1.5]"), parse_float=str), json.load(File(' {"a": 1}'), object_pairs_hook=list))
try:
    json.dump({"a": {1}}, File())
except TypeError as error:
    print(error)
try:
    json.load(File("{"))
except json.JSONDecodeError as error:
    print(error)
default = json.JSONEncoder(default=lambda o: f"<{type(o).__name__}>")
print(default.encode([object(), {1}, 2j]), json.dumps({"a": Point(1, 2)}, default=vars), json.dumps([1], cls=Encoder, indent="--"))
print(sorted(json.__all__), json.encoder.JSONEncoder is json.JSONEncoder)
