# __eq__ without __hash__ makes objects unhashable; == falls back to identity; in uses ==.
class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        if not isinstance(other, Point):
            return NotImplemented
        print("eq", self.x, other.x)
        return self.x == other.x


a, b = Point(1), Point(1)
print(a == b, a != b, a == 1, a in [Point(2), b], [a] == [b], [a].index(b), [a, b].count(a))
try:
    {a}
except TypeError as error:
    print(error)
