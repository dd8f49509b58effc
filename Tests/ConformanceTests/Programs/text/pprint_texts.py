# pprint: strings, bytes, dataclasses, streams and printers of one's own.
import dataclasses
from pprint import PrettyPrinter, pformat, pprint

pprint("the quick brown fox jumps over the lazy dog " * 5), pprint(["the quick brown fox\njumps over the lazy dog " * 3], width=40)
pprint({"k": "the quick brown fox jumps over the lazy dog " * 3}, width=50), pprint("short"), pprint("a" * 100), pprint("x\n" * 3, width=5), pprint("", width=1)
pprint(["it's", 'say "hi"', "both ' and \"", "tab\t", "é" * 30], width=20), pprint("word " * 10, width=20, indent=4), pprint(("ab cd " * 10, 1), width=20)
pprint(b"0123456789" * 10, width=40), pprint(bytearray(b"0123456789" * 6), width=40), pprint([b"ab" * 30], width=30), pprint(b"abc"), pprint([b"x" * 4], width=4)


@dataclasses.dataclass
class Point:
    x: int
    y: list
    label: str = "none"
    hidden: int = dataclasses.field(default=0, repr=False)


@dataclasses.dataclass(repr=False)
class Silent:
    a: int = 1

    def __repr__(self):
        return "<Silent " + "." * 60 + ">"


pprint(Point(1, list(range(12)), "long label here"), width=40), pprint([Point(1, [2]), Point(3, [4, Point(5, [6])])], width=30), pprint(Point(1, [2])), pprint([Silent()], width=20)
pprint({"p": Point(1, [], "the quick brown fox jumps")}, width=30)
for bad in (dict(indent=-1), dict(depth=0), dict(width=0), dict(depth=-2)):
    try:
        PrettyPrinter(**bad)
    except ValueError as error:
        print(error)


class Stream:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text


stream = Stream()
pprint([1, 2], stream=stream), PrettyPrinter(width=20, stream=stream).pprint({"a": "b" * 20, "c": 1})
print(repr(stream.text))


class Upper(PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return object.upper(), True, False
        return super().format(object, context, maxlevels, level)


Upper(width=20).pprint(["abc", {"k": "v"}, "the quick brown fox jumps over"])
printer = PrettyPrinter(indent=2, width=30, compact=True)
print(printer.pformat(["spam", "eggs", "lumberjack", "knights", "ni"] * 2), printer.isreadable(["a"]), printer.isrecursive([]))
print(pformat({"a": 1}), pformat("x"), pformat(None), pformat(3.5), pformat([1, 2], 2, 5))
