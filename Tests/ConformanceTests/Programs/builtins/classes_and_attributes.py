# type, object, super, property and what classes tell about themselves.
class C:
    "A docstring."
    z = 1

    def __init__(self, a):
        self.a = a

    def m(self):
        pass


class D(C):
    pass


c = C(1)
print(vars(c), C.__name__, C.__module__, C.__doc__, C.__bases__, C.__mro__, C.__base__, C.__dict__["z"], C.__subclasses__())
print([name for name in dir(c) if not name.startswith("__")], super(D, D(1)).m.__func__ is C.m, type("X", (C,), {"q": 5})(2).q)
print(getattr(c, "nope", 3), hasattr(c, "a"), callable(C), callable(c), repr(c.m)[:20], repr(print))


class Meta(type):
    def __call__(cls, *args):
        print("call", args)
        return super().__call__(*args)

    def __new__(mcls, name, bases, namespace, **options):
        print("new", name, options)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __instancecheck__(cls, instance):
        return instance == 5


class Made(metaclass=Meta, option=1):
    def __init__(self, v):
        self.v = v


print(Made(3).v, isinstance(5, Made), isinstance(4, Made), type(Made))


class Guarded:
    @property
    def read_only(self):
        "Documented."
        return 1

    @staticmethod
    def plain(a):
        return a

    @classmethod
    def of_class(cls):
        return cls.__name__


print(Guarded.read_only.__doc__, Guarded.plain(3), Guarded().of_class())


def f(a, b=1, *, c=2):
    "Says nothing."
    x = 1

    def g():
        return x

    return g


print(f.__defaults__, f.__kwdefaults__, f.__code__.co_varnames, f(1).__closure__[0].cell_contents, f(1).__qualname__)
attempts = [
    lambda: object(1), lambda: C(), lambda: c.nope, lambda: setattr(Guarded(), "read_only", 3), lambda: delattr(Guarded(), "read_only"),
    lambda: type(1, 2), lambda: type("A", (int, str), {}), lambda: type("B", (bool,), {}), lambda: super(), lambda: setattr(1, "x", 2),
]
for attempt in attempts:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
