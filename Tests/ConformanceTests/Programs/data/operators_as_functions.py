# operator: every function, getters, callers
import operator as op

print(op.add(1, 2), op.sub(5, 3), op.mul(2, 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 5), op.neg(4), op.pos(-4), op.abs(-3), op.inv(5), op.invert(0))
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(3, 2), op.not_([]), op.truth("a"), op.is_(None, None), op.is_not(1, None))
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(16, 2), op.concat([1], [2]), op.contains([1, 2], 2), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.getitem({"a": 1}, "a"), op.index(True), op.index(7))
items = [1, 2, 3]
op.setitem(items, 0, 9)
op.delitem(items, 1)
print(items, op.iadd(items, [4]), items, op.isub(5, 2), op.imul([1], 2), op.ifloordiv(9, 2), op.itruediv(9, 2), op.imod(9, 4), op.ipow(2, 3), op.ilshift(1, 2), op.irshift(8, 1), op.iand(6, 2), op.ior(6, 1), op.ixor(6, 2), op.iconcat("a", "b"))
print(op.length_hint([1, 2]), op.length_hint(iter("abc")), op.length_hint(5, 7), op.call(max, 3, 5), op.call(dict, a=1))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.origin = None

    def scaled(self, by, plus=0):
        return self.x * by + plus


p = Point(3, 4)
p.origin = Point(0, 1)
print(op.attrgetter("x")(p), op.attrgetter("x", "origin.y")(p), op.itemgetter(1)("abc"), op.itemgetter(0, 2)("abc"), op.itemgetter(slice(1, 3))("abcd"), op.methodcaller("scaled", 2, plus=1)(p))
print(op.attrgetter("a.b", "c"), op.itemgetter(1), op.itemgetter("a", 2), op.methodcaller("f", 1, x=2))
rows = [{"n": 2, "w": "b"}, {"n": 1, "w": "c"}, {"n": 2, "w": "a"}]
print(sorted(rows, key=op.itemgetter("n", "w")), max([(1, "z"), (2, "a")], key=op.itemgetter(1)), list(map(op.methodcaller("upper"), "ab")))
for action in (lambda: op.add(1, "a"), lambda: op.concat(1, 2), lambda: op.index(1.5), lambda: op.indexOf([1], 2), lambda: op.attrgetter(1), lambda: op.methodcaller(1), lambda: op.attrgetter("z")(p),
               lambda: op.itemgetter(5)([1]), lambda: op.truediv(1, 0), lambda: op.length_hint(1, "a"), lambda: op.lt(1, "a")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
