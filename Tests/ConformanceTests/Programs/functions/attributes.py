# Functions are objects: names, docstrings, attributes, defaults, being passed around.
def greet(name, greeting="Hello", *, mark="!"):
    """Say hello."""
    return f"{greeting}, {name}{mark}"


print(greet.__name__, greet.__doc__, greet.__defaults__, greet.__kwdefaults__, greet.__qualname__, greet.__module__)
greet.calls = 3
print(greet.calls, callable(greet), callable(5), hasattr(greet, "calls"), hasattr(greet, "missing"))
table = {"g": greet, "u": str.upper}
print(table["g"]("Bo", mark="?"), table["u"]("abc"), list(map(greet, ["a", "b"])))


class Holder:
    method = greet

    def own(self):
        return self.own.__name__, Holder.own.__qualname__


print(Holder().method(greeting="Hi") == greet(Holder(), "Hi") or "bound", Holder().own())
print((lambda: 0).__name__, outer_name() if "outer_name" in globals() else "no such global")
