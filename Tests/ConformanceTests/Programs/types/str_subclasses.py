"""Subclasses of str: plain results, overridden methods, use as keys."""


class Name(str):
    def __new__(cls, text, title=""):
        self = super().__new__(cls, text.strip())
        self.title_text = title
        return self

    def __repr__(self):
        return f"Name({super().__repr__()})"

    def __str__(self):
        return self.title_text + " " + super().__str__()

    def __eq__(self, other):
        return self.lower() == other.lower() if isinstance(other, str) else NotImplemented

    def __hash__(self):
        return hash(self.lower())

    def __format__(self, spec):
        return "<" + format(str(self), spec) + ">"

    def __len__(self):
        return 1000


n = Name("  Ada ", "Countess")
print(n, repr(n), [n], f"{n}", f"{n:>20}", f"{n!r}", f"{n!s:.5}", "%s" % n, "%r" % n, "{}".format(n), n.title_text)
print(n == "ADA", "ada" == n, n != "ada", {n: 1}["ada"] if hash("ada") == hash(n) else None, n in ["ADA"], len(n), n[0], n[::-1])
for result in [n.upper(), n + "!", n * 2, n[:], n.strip(), n.replace("x", "y"), n.lower(), n.join("ab"), str(n), n.__str__()]:
    print(type(result).__name__, repr(result))
print("".join([n, n]), "-".join([n]), ", ".join(["a", n]), n + n, "x" + n, n.startswith("A"), isinstance(n, str), n.encode())
print(sorted([Name("b"), Name("a")]), max("a", n), int(Name("42")), float(Name("1.5")), Name("a") < "b", ord(Name("x")))
print({"Ada": 1}.get(n), getattr(n, Name("title_text")), "Ada" in n, str.__repr__(n), str.__len__(n), str.__eq__(n, "ada"))


class Shout(str):
    def upper(self):
        return "UP"

    def __add__(self, other):
        return Shout(super().__add__(other).upper() + "!")

    def __radd__(self, other):
        return "radd"

    def __getitem__(self, index):
        return "item"

    def __iter__(self):
        return iter("xyz")

    def __contains__(self, item):
        return True

    def __mod__(self, other):
        return "mod"


s = Shout("hey")
print(s + "you", "you" + s, s[0], list(s), "q" in s, s % 5, s.upper(), s.title(), [*s], "".join(s), s == "hey", hash(s) == hash("hey"))
for action in [lambda: Name(5), lambda: Name(), lambda: n + 5, lambda: n.missing, lambda: Shout("a") * "b"]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
