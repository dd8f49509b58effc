"""str.format: fields, attributes, items, conversions and nested specifications."""


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __format__(self, spec):
        return f"Point<{spec}>"

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(3, 4)
print("{} {}".format(1, 2), "{1} {0} {1}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{0} {a}".format(1, a=2), "{{}} {{{}}}".format(5), "".format(), "plain".format(1, 2, x=3))
print("{0.x} {0.y} {p.x:03d}".format(p, p=p), "{0[0]} {0[1]} {1[key]} {1[two words]}".format([1, 2], {"key": "v", "two words": 2}), "{0.x.real} {0[a].x}".format({"a": p}, x=1) if False else "{0[a].x}".format({"a": p}))
print("{!r} {!s} {!a} {!r:>8}|".format("é", "é", "é", "x"), "{0!r:*^12} {p!s}".format("mid", p=p), "{:spec} {!r}".format(p, p), "{}".format(p), "{:%d/%m}".format(p))
print("{:>{}}|{:{}^{}}|{:{fill}<{width}}|".format("a", 5, "b", "*", 7, "c", fill="-", width=4), "{:.{}f}".format(3.14159, 2), "{0:{1}.{2}f}|".format(2.5, 8, 3), "{:{w}.{p}}|".format("truncate", w=10, p=4))
print("{:,} {:_} {:.2%} {:e} {:x} {:#b} {:+} {:08.3f} {:>10} {:^10}|".format(1234567, 1234567, 0.256, 12345.678, 255, 5, 3, -3.14159, "right", "mid"))
print("{0[0][1]} {0[1][k]}".format([[1, 2], {"k": "deep"}]), "{0.real} {0.imag} {0.__class__}".format(1 + 2j), "{0[-1]}".format({"-1": "text key"}), "{0[0]}".format("text"), "{[0]} {.real}".format([9], 5))
print("{a[0]} {a[1]:>4} {b.x}".format_map({"a": [1, 2], "b": p}), "{x}{x}".format_map({"x": "twice"}), "{:}".format(5), "{!s:}".format(6), "{0:}".format(7), "{:{}}".format("x", ""), "{:d}".format(True), "{}".format(True), "{:5}|".format(True), "{}".format(None))


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


print("{name} {other!r} {name:>10}".format_map(Default(name="ada")))
template = "{0:{1}} {2:{3}}"
print(template.format("a", ">4", 5, "04"), "{:{}{}{}}|".format("x", "*", "^", 5), f"{'{}'}".format(1), "{0}{0}{0}".format("ab"), "\N{BULLET} {}".format("item"), "日本{}語{}".format("x", "é"))
width, precision, value = 10, 3, 3.14159
print(f"{value:{width}.{precision}}|", f"{value!r:>{width}}|", f"{{}} {value:.1f} {{{value:.0f}}}", f"{p} {p:abc} {p!r} {p.x + p.y}", f"{'nested ' + f'{width}'}", f"{value=:.2f} {width=} {p.x=}", f"{value:>{width}{'.2f'}}|")
