# json: reading documents, with hooks.
import json
from collections import OrderedDict

print(json.loads('{"a": 1.5, "b": [1, 12345678901234567890123, 1e5, -7, 0, -0, 0.0, 1E+2, 1e-3], "c": {"d": [true, false, null]}}'))
print(json.loads(' \t\n[ 1 ,\r\n2 ] '), json.loads("{}"), json.loads("[]"), json.loads('""'), json.loads("3"), json.loads("null"), json.loads('[[], {}, [[]]]'))
print(ascii(json.loads(r'"\u00e9\n\t\"\\\/\b\f\r \ud83d\ude00 \ud83d \ud83dx \ude00"')), json.loads('"日本 é 😀"'), json.loads('{"é": "ü"}'))
print(json.loads("[NaN, Infinity, -Infinity]"), json.loads("[NaN, -Infinity]", parse_constant=lambda name: f"<{name}>"))
print(json.loads('{"a": 1.5, "b": 2, "c": [3.0]}', parse_float=str, parse_int=lambda digits: digits + "!"))
print(json.loads('{"a": {"b": 1}, "c": [{"d": 2}]}', object_hook=lambda d: sorted(d.items())))
print(json.loads('{"z": 1, "a": {"y": 2}}', object_pairs_hook=OrderedDict), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads('{"a": 1, "a": 2}'))
print(json.loads('{"a": 1}', object_hook=lambda d: "hook", object_pairs_hook=lambda p: ("pairs", p)))
print(json.loads(b'{"k": "\xc3\xa9"}'), json.loads('"é"'.encode("utf-16")), json.loads('"é"'.encode("utf-32-le")), json.loads(bytearray(b"[1]")), json.loads(b'\xef\xbb\xbf[2]'))


def as_complex(d):
    return complex(d["real"], d["imag"]) if "__complex__" in d else d


print(json.loads('{"__complex__": true, "real": 1, "imag": 2}', object_hook=as_complex))
decoder = json.JSONDecoder()
print(decoder.raw_decode('{"a": 1} rest'), decoder.raw_decode('xx [1]', 3), decoder.decode(" [1] "), json.JSONDecoder(strict=False).decode('"a\nb\tc"'), json.loads('"a\tb"', strict=False))
for wrong in (5, None, ["[]"], 1.5):
    try:
        json.loads(wrong)
    except TypeError as error:
        print(error)
print(json.loads("[" * 500 + "]" * 500) is not None, json.loads('{"a":' * 200 + "1" + "}" * 200) is not None)
try:
    json.loads("[" * 100000)
except RecursionError as error:
    print(error)
try:
    json.loads("[1.5]", parse_float=lambda text: 1 / 0)
except ZeroDivisionError as error:
    print(error)
document = {"users": [{"id": i, "name": f"user{i}", "tags": ["a", "b"] * (i % 3), "score": i / 7} for i in range(50)]}
print(json.loads(json.dumps(document)) == document, json.loads(json.dumps(document, indent=3)) == document, len(json.dumps(document)))
