# json: what is wrong with a document, and where.
import json

documents = [
    "", " ", "{", "}", "[", "]", "[1,", "[1,]", "[1,\n]", "[,1]", "[1 2]", "[1", '{"a":1,}', '{"a":1', '{"a":', '{"a"', '{"a', '{"a" 1}', '{"a":}', '{a:1}', "{'a': 1}", '{"a":1 "b":2}', '{,}', '{1:2}',
    '"abc', '"', '"\\', '"\\x"', '"\\u"', '"\\u12"', '"\\u12g4"', '"\\uD83D\\u12"', '"a\nb"', '"a\tb"', '"\x01"', "nul", "tru", "fals", "True", "None", "nan", "undefined", "1 2", "[] []", "{} x", "-", "+1", "01", "1.", ".5", "1e", "1.e5", "--1", "0x10", "1,", "\ufeff[]",
    "[\n1,\n2\n 3]", '{\n  "a": 1,\n  "b": oops\n}', '{\n  "a": [1, 2,\n  3}\n', '["é", "日" x]', "[tru]", '[1, 2, "x]', "{}}", "[1]]", '{"a": [}', "Infinit", "-Inf",
]
for document in documents:
    try:
        print(repr(document), "->", json.loads(document))
    except json.JSONDecodeError as error:
        print(repr(document), "|", error, "|", error.msg, error.pos, error.lineno, error.colno)
print(json.JSONDecodeError.__mro__[1:3], json.JSONDecodeError.__module__, issubclass(json.JSONDecodeError, ValueError), json.JSONDecodeError is json.decoder.JSONDecodeError)
error = json.JSONDecodeError("Boom", "a\nbc", 3)
print(error, error.doc, repr(error), error.args)
try:
    json.loads("{bad}")
except ValueError as error:
    print("caught as ValueError:", error)
json.loads('{"open": [1, 2')
