# Instance and class attributes, getattr and friends, __getattr__, __slots__-free objects.
class Thing:
    shared = []
    kind = "class"

    def __init__(self):
        self.own = []

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return f"computed {name}"


a, b = Thing(), Thing()
a.shared.append(1)
a.own.append(2)
a.kind = "instance"
print(b.shared, b.own, a.kind, b.kind, Thing.kind, a.other, getattr(b, "x"), getattr(b, "_y", "default"))
del a.kind
print(a.kind, a.__dict__, vars(b) == b.__dict__, hasattr(a, "_z"), hasattr(a, "z"))
setattr(a, "new", 5)
print(a.new, sorted(a.__dict__), a.__class__ is Thing, type(a) is Thing, Thing.__name__)
for attempt in (lambda: delattr(a, "nothing"), lambda: Thing.missing, lambda: setattr(5, "x", 1), lambda: object().x):
    try:
        attempt()
    except AttributeError as error:
        print(error)
