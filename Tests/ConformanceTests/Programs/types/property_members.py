"""Properties: getter, setter, deleter, documentation and names."""


class Circle:
    def __init__(self, radius):
        self._radius = radius

    @property
    def radius(self):
        """The radius."""
        return self._radius

    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("negative")
        self._radius = value

    @radius.deleter
    def radius(self):
        print("deleting")
        del self._radius

    @property
    def area(self):
        return 3 * self._radius**2

    nameless = property()
    write_only = property(None, lambda self, value: print("written", value))
    lambdas = property(lambda self: 5, doc="Five.")


p = Circle.radius
print(type(p).__name__, p.__doc__, p.fget.__name__, p.fset.__name__, p.fdel.__name__, p.__name__, Circle.area.fset, Circle.lambdas.__doc__, Circle.area.__doc__, Circle.write_only.fget)
c = Circle(2)
print(c.radius, c.area, c.lambdas, p.fget(c), p.__get__(c), p.__get__(None, Circle) is p, p.__set__(c, 5), c.radius)
c.radius = 10
c.write_only = 3
print(c.radius, vars(c))
for action in [lambda: setattr(c, "radius", -1), lambda: setattr(c, "area", 1), lambda: delattr(c, "area"), lambda: c.nameless, lambda: c.write_only, lambda: setattr(c, "nameless", 1), lambda: delattr(c, "radius"), lambda: c.radius, lambda: delattr(c, "radius"), lambda: setattr(p, "fget", None), lambda: property(1, 2, 3, 4, 5), lambda: p.missing]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Sphere(Circle):
    @property
    def area(self):
        return super().area * 4

    @Circle.radius.getter
    def radius(self):
        return ("sphere", self._radius)


s = Sphere(1)
s.radius = 3
print(s.area, s.radius, Sphere.radius is Circle.radius, Sphere.radius.fset is Circle.radius.fset)


class User:
    pass


renamed = property(lambda self: 1)
renamed.__set_name__(User, "given")
print(renamed.__name__)
