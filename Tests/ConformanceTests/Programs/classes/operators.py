# Operators by special methods, reflected ones included.
class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        if not isinstance(factor, int):
            return NotImplemented
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __bool__(self):
        return bool(self.x or self.y)


a, b = Vector(1, 2), Vector(3, 4)
print(a + b, a * 3, 3 * a, -a, a == Vector(1, 2), a != b, bool(Vector(0, 0)))
print({a: "a"}[Vector(1, 2)], a in [Vector(1, 2)])
a += b
print(a)
try:
    a * "x"
except TypeError as error:
    print(error)
