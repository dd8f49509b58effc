# Classes with special methods, and classes derived from built-in types.
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class V:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"V({self.x})"
    def __add__(self, o): print("add"); return V(self.x + o.x) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): print("radd", o); return V(self.x)
    def __iadd__(self, o): print("iadd"); self.x += o; return self
    def __eq__(self, o): print("eq"); return isinstance(o, V) and self.x == o.x
    def __lt__(self, o): print("lt"); return self.x < o.x
    def __bool__(self): print("bool"); return self.x != 0
    def __len__(self): return self.x
    def __getitem__(self, k): return ('get', k)
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
    def __contains__(self, k): print('contains', k); return k == self.x
    def __neg__(self): return V(-self.x)
    def __abs__(self): return 'abs'
    def __format__(self, s): return f"<{s}>"
    def __index__(self): return self.x
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __divmod__(self, o): return 'divmod'
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __rpow__(self, o): return ('rpow', o)
    def __matmul__(self, o): return 'matmul'
    def __call__(self): return 'call'
    def __mod__(self, o): return NotImplemented
a, b = V(1), V(2)
t(lambda: a + b)
t(lambda: a + 5)
t(lambda: 5 + a)
t(lambda: [1] + a)
t(lambda: 'x' + a)
t(lambda: sum([a, b], a))
t(lambda: a == b)
t(lambda: a != b)
t(lambda: a < b)
t(lambda: a > b)
t(lambda: a <= b)
t(lambda: bool(a))
t(lambda: not a)
t(lambda: len(a))
t(lambda: a[3])
t(lambda: a[1:2])
t(lambda: a[1:2, ::3])
t(lambda: 1 in a)
t(lambda: -a)
t(lambda: abs(a))
t(lambda: +a)
t(lambda: ~a)
t(lambda: f"{a:xyz} {a!r} {a!s} {a}")
t(lambda: format(a))
t(lambda: [1,2,3][a])
t(lambda: [1,2,3][:a])
t(lambda: int(a)); t(lambda: float(a)); t(lambda: [0] * a); t(lambda: 'ab' * b)
t(lambda: range(a)); t(lambda: hex(a)); t(lambda: bin(b))
t(lambda: divmod(a, 1)); t(lambda: divmod(1, a)); t(lambda: a ** 2); t(lambda: 2 ** a); t(lambda: pow(a, 2, 3)); t(lambda: a @ b); t(lambda: b % a)
t(lambda: a - b); t(lambda: hash(a)); t(lambda: {a}); t(lambda: a in [b, a])
t(lambda: [b, a].index(a)); t(lambda: sorted([b, a])); t(lambda: max(a, b)); t(lambda: min([b, a]))
t(lambda: (a, 1) == (b, 1)); t(lambda: [a] < [b])
a += 5; print(a)
a[1] = 2; del a[1]; a[1:2] = 3
class L(list):
    def __repr__(self): return 'L' + super().__repr__()
    def __add__(self, o): return L(super().__add__(o))
    def append(self, x): super().append(x * 2)
l = L([1, 2]); l.append(3); print(l, len(l), l + [4], [0] + l, l[0], l[:2], l == [1, 2, 6], [1,2,6] == l, type(l[:2]), type(l * 2))
l.sort(reverse=True); print(l, list(l), tuple(l), 6 in l, sum(l), sorted(l), l.copy(), type(l.copy()))
class I(int):
    def __add__(self, o): return I(int.__add__(self, o))
    def __radd__(self, o): print('radd'); return I(int(o) + int(self))
    def __repr__(self): return f'I({int(self)})'
i = I(5); print(i, i + 1, 1 + i, i * 2, type(i * 2), i == 5, hash(i) == hash(5), {5: 'x'}[i], -i, i // 2, i / 2, i < 6, [1,2,3,4,5,6][i], f"{i}", f"{i:05d}", str(i), "%d" % i, "%s" % i, bool(I(0)), I('12'), I('ff', 16), i.bit_length(), isinstance(i, int), int(i), i ** 2, 2 ** i, i & 4, ~i, divmod(i, 2), round(i), abs(I(-3)), range(i), float(i))
class F(float): pass
f = F(1.5); print(f, repr(f), f + 1, type(f + 1), f == 1.5, f < 2, f"{f:.3f}", int(f), round(f), f.is_integer(), hash(f) == hash(1.5), F('2.5'), F())
class S(str):
    def __str__(self): return 'str!'
s = S('abc'); print(s, repr(s), s + 'd', type(s + 'd'), s.upper(), s == 'abc', hash(s) == hash('abc'), {'abc': 1}[s], s[0], s[:], type(s[:]), f"{s}", f"{s:>5}", "%s" % s, ','.join([s, s]), len(s), 'b' in s, s * 2, list(s), s.replace('x', 'y'), type(s.replace('x','y')), type(s.strip()), S(5), S())
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
x = T(1, 2); print(x, type(x), x == (1, 2), x + (3,), x[0], hash(x) == hash((1, 2)), type(x[:]), x < (1, 3))
class D(dict):
    def __missing__(self, k): return f'missing {k}'
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
d = D(a=1); d['b'] = 2; print(d, d['z'], d.get('z'), d == {'a': 1, 'b': 4}, len(d), list(d), type(d.copy()), d | {'c': 3}, type(d | {}), D({1: 2}), D.fromkeys([1], 5), 'z' in d)
d.update(c=3); print(d); d |= {'q': 1}; print(d); print(d.pop('a'), d.setdefault('n', 7), d)
class St(set): pass
q = St([1, 2]); q.add(3); print(q, q | {4}, type(q | {4}), q == {1, 2, 3}, St(), type(q.copy()), {1} < q)
class FS(frozenset): pass
print(FS([1]), FS([1]) == {1}, hash(FS([1])) == hash(frozenset([1])), FS())
class Sub(V):
    def __radd__(self, o): print('sub radd'); return 'sub'
t(lambda: b + Sub(3))
class NoEq:
    pass
n = NoEq(); print(n == n, n != n, n == 1, n != 1, n in [n], hash(n) == hash(n))
t(lambda: n < n); t(lambda: n + 1); t(lambda: 1 + n); t(lambda: n[0]); t(lambda: len(n)); t(lambda: n()); t(lambda: iter(n)); t(lambda: 1 in n); t(lambda: -n)
def si(): n[0] = 1
t(si)
def di(): del n[0]
t(di)
class EqOnly:
    def __eq__(self, o): return True
t(lambda: hash(EqOnly())); t(lambda: EqOnly() != 1); t(lambda: {EqOnly(): 1})
class BadRepr:
    def __repr__(self): return 5
t(lambda: repr(BadRepr())); t(lambda: str(BadRepr())); t(lambda: [BadRepr()])
class BadBool:
    def __bool__(self): return 1
t(lambda: bool(BadBool()))
class BadLen:
    def __len__(self): return -1
t(lambda: len(BadLen())); t(lambda: bool(BadLen()))
class BadHash:
    def __hash__(self): return 'x'
t(lambda: hash(BadHash()))
class BigHash:
    def __hash__(self): return 2**70
t(lambda: hash(BigHash()))
class SeqLike:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(SeqLike()), 20 in SeqLike(), 30 in SeqLike(), tuple(SeqLike()), [*SeqLike()])
class NoIter:
    __iter__ = None
t(lambda: iter(NoIter())); t(lambda: 1 in NoIter())
class NoContains:
    __contains__ = None
t(lambda: 1 in NoContains())
class Keys:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k): return k * 2
print(dict(Keys()), {**Keys()})
l = [3, 1, 2]
def evil(x): l.append(9); return x
t(lambda: l.sort(key=evil)); print(l)
l = []; l.append(l); print(l, [l], str(l)); t(lambda: l == l)
m = []; m.append(m); t(lambda: l == m)
d = {}; d[1] = d; print(d)
for k in (1, 2.0, 'a', None, (1,), [1], {1: 2}, {1}, b'x', 1j, range(3), slice(1)): print(repr(k), bool(k), type(k).__name__)
d = {1: 2, 3: 4}
try:
    for k in d: d[k + 10] = 1
except RuntimeError as e: print(e)
s = {1, 2}
try:
    for k in s: s.add(k + 10)
except RuntimeError as e: print(e)
d = {1: 2, 3: 4}
try:
    for k in d: del d[k]; d[k + 1] = 1
except RuntimeError as e: print(e)
it = iter([1, 2]); print(next(it), next(it), next(it, 'end'), it.__length_hint__())
print(type(iter([])).__name__, type(iter(())).__name__, type(iter('')).__name__, type(iter('é')).__name__, type(iter({})).__name__, type(iter({}.values())).__name__, type(iter({}.items())).__name__, type(iter(set())).__name__, type(iter(range(1))).__name__, type(iter(b'')).__name__, type(reversed([])).__name__, type(reversed(())).__name__, type(reversed({})).__name__, type(reversed(range(3))).__name__)
print([*reversed([1, 2, 3])], [*reversed('abc')], [*reversed(range(3))], [*reversed({1: 2, 3: 4}.items())])
print(*[1, 2], sep='-'); print('{0.x} {0!r} {1[a]}'.format(V(3), {'a': 1}))
print(isinstance(True, int), int | str, list[int], (int | None) == (None | int), isinstance(1, int | str))
