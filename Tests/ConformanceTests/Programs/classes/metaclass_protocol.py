# A metaclass with every hook: __prepare__, __new__, __init__, __call__
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class M(type):
    def __new__(m, n, b, ns, **k): print('new', n, [x.__name__ for x in b], sorted(k)); return super().__new__(m,n,b,ns)
    def __init__(c, n, b, ns, **k): print('init', n, sorted(k)); super().__init__(n,b,ns)
    def __call__(c,*a,**k): print('call', c.__name__); return super().__call__(*a,**k)
    @classmethod
    def __prepare__(m, n, b, **k): print('prep', n, sorted(k)); return {'pre': 1}
    def __instancecheck__(c, o): return o == 5
    def __len__(c): return 12
    def __iter__(c): return iter('abc')
    def __getattr__(c, n): return 'meta ' + n
    def __repr__(c): return f'<M {c.__name__}>'
    @property
    def prop(c): return 'prop ' + c.__name__
class C(metaclass=M, key=3):
    x = pre
    def __init__(self, a): self.a = a
print(C, C.x, C.pre, len(C), list(C), C.nothing, C.prop, isinstance(5, C), C(3).a, type(C))
show(lambda: C(1).prop)
class M2(type): pass
def mk():
    class D(C, metaclass=M2): pass
show(mk)
