# Stars in targets, displays, calls, subscripts, return and yield
a = b = c = [1, 2]; print(a is b is c)
a, *b, c = range(5); print(a, b, c)
(a, (b, *c)), d = (1, (2, 3, 4)), 5; print(a, b, c, d)
[a, b] = 'xy'; print(a, b)
*a, = 'abc'; print(a)
x = 1, *[2, 3], *(4,); print(x, [*range(2), *'ab'], {*[1], *[2]}, {**{'a': 1}, 'b': 2, **{'a': 3}})
def s(*a, **k): return a, k
print(s(*[1], 2, *[3], a=1, **{'b': 2}, **{'c': 3}))
for i, *rest in [(1, 2, 3), (4,)]: print(i, rest)
def r(): return 1, *[2]
def y(): yield 1, *[2]
print(r(), list(y()))
class I:
    def __getitem__(self, k): return k
print(I()[1, *[2, 3]], I()[*'ab'], I()[1:2, ::3], I()[...], I()[()])
