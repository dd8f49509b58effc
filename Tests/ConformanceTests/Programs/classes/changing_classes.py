"""Attributes and methods that change between two runs of the same line."""


class Point:
    kind = "point"

    def __init__(self, x):
        self.x = x

    def show(self):
        return f"{self.kind} {self.x}"


def show(thing):
    return thing.show()


p = Point(1)
print(show(p), show(p))

Point.show = lambda self: f"changed {self.x}"
print(show(p))

p.show = lambda: "the instance's own"
print(show(p), show(Point(2)))
del p.show
print(show(p))


class Circle(Point):
    pass


print(show(Circle(3)))
Circle.show = lambda self: "circle"
print(show(Circle(3)), show(p))
del Circle.show
print(show(Circle(3)))


class Other:
    def show(self):
        return "other"


for thing in (p, Other(), Circle(4), p, Other()):
    print(show(thing))

p.__dict__["show"] = lambda: "through __dict__"
print(show(p))


class Count:
    calls = 0

    def __getattribute__(self, name):
        Count.calls += 1
        return object.__getattribute__(self, name)

    def show(self):
        return "counted"


print(show(Count()), show(Count()), Count.calls)


class Rebinding:
    def __init__(self, value):
        self.value = value
        self = None

    def method(self):
        return self.value


print(Rebinding(5).method())


class Wrong:
    def __init__(self):
        return 1


try:
    Wrong()
except TypeError as error:
    print(error)


def sizes(things):
    return [thing.copy() for thing in things]


print(sizes([[1], {"a": 2}, {3}, [4]]))
bound = Point(6).show
print(bound(), bound())
