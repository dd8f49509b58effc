# Classes derived from dict, str, int, list, tuple and float
class D(dict):
    def __missing__(self, k): return k * 2
d = D(a=1); print(d['a'], d['zz'], d.get('zz'), 'zz' in d, f"{d!r}", '%(q)s' % d, '{q}'.format_map(d))
class S(str):
    def upper(self): return 'U:' + super().upper()
    def __add__(self, o): return S(str(self) + '+' + o)
s = S('ab'); print(s.upper(), s + 'c', type(s + 'c'), s.lower(), type(s.lower()), len(s), s == 'ab', hash(s) == hash('ab'), {s: 1}['ab'])
class I(int):
    def __repr__(self): return f'I({int(self)})'
print(I(3), I(3) + 1, [I(4)], I('7'), f'{I(5)}', f'{I(5):03}', I(6) == 6, isinstance(True, I))
class L(list):
    def append(self, x): super().append(x * 2)
l = L([1]); l.append(5); print(l, type(l), l + [1], type(l + [1]), l[0:1], type(l[:]), type(l.copy()))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(T(1, 2), T(1, 2)[0], type(T(1)[:]))
class F(float): pass
print(F(1.5), repr(F(2)), F('3.5') + 1, type(F(1) + 1))
