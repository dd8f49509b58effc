# string: Formatter and its steps.
from string import Formatter

f = Formatter()
print(f.format("{0} {1!r:>5} {x:.2f} {0!s}", "a", "b", x=3.14159), f.format("{} {}", 1, 2), f.format("{:{}}|", "a", 5), f.format("{{}} {a[0]} {a[k]} {b.real}", a={0: "zero", "k": "K"}, b=3), f.format("plain"), f.format(""))
print(list(f.parse("a{b!r:c}d{{e}}{}{0.x[1]:>{w}}")), list(f.parse("")), list(f.parse("text")), list(f.parse("{{")), list(f.parse("{a[}]}")))
print(f.vformat("{a}-{0}", ("p",), {"a": 1}), f.get_value(0, ("x",), {}), f.get_value("k", (), {"k": 2}), f.convert_field(5, "r"), f.convert_field("é", "a"), f.format_field(3.5, ".2f"))
for bad in ("{", "}", "{0", "{!x}", "{0!}", "a}b", "{0!rr}", "{} {0}", "{0} {}", "{a.}", "{a[0]b}", "{0!z}", "{5}", "{nope}", "{0:{1:{2:{3}}}}", "{0:d}"):
    try:
        print(bad, f.format(bad, "1", "2", "3", "4", a=[1]))
    except Exception as error:
        print(bad, type(error).__name__, error)


class Lenient(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)

    def check_unused_args(self, used_args, args, kwargs):
        print("used", sorted(map(str, used_args)))

    def format_field(self, value, format_spec):
        if format_spec == "up":
            return str(value).upper()
        return super().format_field(value, format_spec)

    def convert_field(self, value, conversion):
        return len(value) if conversion == "l" else super().convert_field(value, conversion)


print(Lenient().format("{0} {missing} {x:up} {x!l}", 1, x="abc"))


class Point:
    x, y = 1, [10, 20]


print(f.format("{p.x} {p.y[1]} {0[0].y[0]:05}", [Point], p=Point), f.get_field("p.y[0]", (), {"p": Point}))
