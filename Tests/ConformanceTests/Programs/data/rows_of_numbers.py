# array.array: making, changing, bytes, errors
from array import array, typecodes
import array as module

a = array("i", [1, 2, 3])
print(typecodes, a, array("d"), array("f", [0.1, 1.5]), array("b", b"\1\xff"), array("H", range(3)), a.typecode, a.itemsize, len(a), [array(c).itemsize for c in "bBhHiIlLqQfd"])
a.append(4); a.extend([5, 6]); a.insert(0, 0); a.extend(array("i", [7]))
print(a, a[0], a[-1], a[1:3], a[::-1], 3 in a, a.index(3), a.count(1), a.pop(), a.pop(0), list(a), a.tolist(), sum(a), max(a))
a[0] = 9
a[1:3] = array("i", [8, 8, 8])
del a[-1]
a.remove(8); a.reverse()
print(a, a.tobytes(), a + array("i", [1]), a * 2, a == array("i", a), a == [1], a < array("i", [100]), array("i", [1]) == array("d", [1.0]), bool(array("i")))
b = array("h", [1, 256])
b.byteswap()
print(b, array("d", [1.5]).tobytes().hex(), array("f", [0.1])[0], array("q", [-1]).tobytes())
c = array("B"); c.frombytes(b"abc"); c.fromlist([1, 2])
print(c, bytes(c), [hex(x) for x in c])
for action in (lambda: array("x"), lambda: array(), lambda: array("i", ["a"]), lambda: array("i", [1.5]), lambda: array("b", [200]), lambda: array("B", [-1]), lambda: array("B", [256]), lambda: array("h", [40000]), lambda: array("i", [2 ** 31]), lambda: array("q", [2 ** 63]), lambda: array("I", [-1]),
               lambda: a[10], lambda: a["a"], lambda: a + [1], lambda: a.remove(99), lambda: a.index(99), lambda: array("i").pop(), lambda: a.pop(99), lambda: a.extend(array("d", [1.0])), lambda: array("i", "abc"), lambda: array("h").frombytes(b"a"), lambda: array("d", ["x"]), lambda: hash(a), lambda: a.append("x"), lambda: a.nothing):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
