# How functions, methods, classes, descriptors and iterators show themselves
class A: pass
class B(A): pass
a = B()
def fn(): pass
class K:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
k = K()
def cut(o):
    t = repr(o)
    i = t.find(' at 0x')
    return t if i < 0 else t[:i]
for o in (fn, K.m, k.m, K.c, k.c, K.s, K.__dict__['c'], K.__dict__['s'], len, [].append, str.upper, int.__add__, K, k, K.__init__, k.__init__, k.__str__, object.__str__, type, super(B,a), property(), lambda: 1, print, dict.fromkeys, {}.keys, object(), type(None), NotImplemented, ..., int.from_bytes, type(K.__dict__), K.__eq__, k.__eq__, [].__iter__, list.__iter__, int.real, type.mro, type.__dict__['__mro__'], K.__dict__.get('__dict__'), K.__dict__.get('__weakref__'), range, iter([]), iter({}), iter(''), zip(), map(len,[]), filter(None,[]), enumerate([]), reversed([]), slice(1,2), iter(int, 1), staticmethod(fn), classmethod(fn)):
    print(cut(o))
print(k.m.__self__ is k, k.m.__func__ is K.m, k.m == k.m, k.m is k.m, hash(k.m)==hash(k.m), K.c.__self__ is K)
