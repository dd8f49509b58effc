# Metaclasses, descriptors, slots, operators, super(), attribute hooks.

class Meta(type):
    def __new__(m, n, b, d, **k):
        print("new", n, k); c = super().__new__(m, n, b, d); c.extra = 1; return c
    def __init__(c, n, b, d, **k): print("init", n, k); super().__init__(n, b, d)
    def __call__(c, *a): print("call", c.__name__); return super().__call__(*a)
    @classmethod
    def __prepare__(m, n, b, **k): print("prep", n, k); return {}
    def __iter__(c): return iter([1,2])
    def __len__(c): return 7
    def __getattr__(c, n): return "meta " + n
    @property
    def p(c): return "p"
class A(metaclass=Meta, key=3):
    def __init__(self, x): self.x = x
    def __repr__(self): return f"A({self.x})"
print(A(1), list(A), len(A), A.foo, A.p, A.extra, type(A), A.__class__)
class B(A): pass
print(B(2), B.__mro__, B.__bases__)
class D:
    def __init__(self): self.d = {}
    def __get__(self, i, o): return (i is None, o.__name__)
    def __set__(self, i, v): print("set", v)
    def __delete__(self, i): print("del")
    def __set_name__(self, o, n): print("name", o.__name__, n)
class C:
    d = D()
    __slots__ = ()
c = C(); print(c.d, C.d); c.d = 5; del c.d
try: c.z = 1
except AttributeError as e: print(e)
class S:
    __slots__ = ("a", "b")
s = S(); s.a = 1
try: s.b
except AttributeError as e: print(e)
try: s.c = 1
except AttributeError as e: print(e)
try: print(s.__dict__)
except AttributeError as e: print(e)
class P:
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v * 2
    @x.deleter
    def x(self): del self._x
p = P(); p.x = 4; print(p.x); del p.x
try: p.x
except AttributeError as e: print(e)
class RO:
    @property
    def y(self): return 1
try: RO().y = 2
except AttributeError as e: print(e)
try: del RO().y
except AttributeError as e: print(e)
class V:
    def __init_subclass__(cls, tag=None, **k): super().__init_subclass__(**k); print("sub", cls.__name__, tag)
class W(V, tag="t"): pass
try:
    class X(V, bad=1): pass
except TypeError as e: print(e)
class Num:
    def __init__(self, v): self.v = v
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return ("radd", o)
    def __iadd__(self, o): self.v += o; return self
    def __eq__(self, o): return isinstance(o, Num) and self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __hash__(self): return hash(self.v)
    def __bool__(self): return self.v != 0
    def __len__(self): return 99
    def __getitem__(self, k): return k
    def __contains__(self, k): return k == 5
    def __call__(self, *a, **k): return a, k
    def __neg__(self): return -self.v
    def __index__(self): return self.v
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0]); return True
n = Num(3); n += 4; print(n.v, 1 + n, n == Num(7), n != Num(7), n < Num(9), bool(n), n[1:2, ...], 5 in n, n(1, a=2), -n, [0]*10 == [0]*n, range(n), hex(n))
try: n + 1
except TypeError as e: print(e)
try: n > 3
except (TypeError, AttributeError) as e: print(e)
with n: raise ValueError("swallowed")
print({Num(1): 2}[Num(1)], sorted([Num(3), Num(1)])[0].v, max(Num(1), Num(2)).v)
try: n <= Num(1)
except TypeError as e: print(e)
class Abs:
    def __new__(cls, *a): o = super().__new__(cls); o.a = a; return o
print(Abs(1, 2).a)
class L(list):
    def __init__(self, *a): super().__init__(a); self.t = 1
    def append(self, x): super().append(x * 2)
l = L(1, 2); l.append(3); print(l, l.t, len(l), isinstance(l, list), l + [1], type(l + [1]))
class DD(dict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
d = DD(a=1); print(d["x"], d, d.get("q"))
class I(int):
    def __add__(self, o): return I(int(self) + o + 1)
print(I(3) + 4, type(I(3) + 4), I(3) * 2, type(I(3)*2), repr(I(5)), I(5) == 5)
class St(str):
    def shout(self): return self.upper() + "!"
print(St("a").shout(), St("a") + "b", type(St("a") + "b"), f"{St('q'):>3}")
class E1(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
    def __str__(self): return f"E1<{self.args}{self.b}>"
try: raise E1(1, 2)
except E1 as e: print(e, repr(e), e.args)
print(type.__name__, type(type), object.__mro__, int.__bases__, bool.__mro__, type("Dyn", (A,), {"k": 1})(3))
class Outer:
    class Inner: pass
    def f(self):
        class Loc: pass
        return Loc
try:
    class Y(A, int, metaclass=type): pass
except TypeError as e: print(e)
try:
    class Z(int, str): pass
except TypeError as e: print(e)
try:
    class Q1(object, A): pass
except TypeError as e: print(e)
try:
    class Q2(bool): pass
except TypeError as e: print(e)
def meth(self): return self.__class__.__name__
Outer.g = meth
print(Outer().g(), Outer.g.__name__, Outer().g.__func__ is meth, Outer().g.__self__.__class__)
class SM:
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls, a): return cls.__name__, a
print(SM.s(1), SM().s(2), SM.c(3), SM().c(4))
class Base:
    def hi(self): return "Base"
class L1(Base):
    def hi(self): return "L1" + super().hi()
class R1(Base):
    def hi(self): return "R1" + super().hi()
class Bot(L1, R1):
    def hi(self): return "Bot" + super().hi()
print(Bot().hi(), [k.__name__ for k in Bot.__mro__])
print(isinstance(Bot(), (int, R1)), issubclass(Bot, Base), hasattr(Bot(), "hi"), getattr(Bot(), "no", 3))
b = Bot(); b.__class__ = Base; print(b.hi())
b.__dict__["z"] = 3; print(b.z, vars(b))
class GA:
    def __getattribute__(self, n):
        if n == "ok": return 1
        return super().__getattribute__(n)
    def __getattr__(self, n): return "fallback " + n
    def __setattr__(self, n, v): print("sa", n); super().__setattr__(n, v)
    def __delattr__(self, n): print("da", n); super().__delattr__(n)
g = GA(); g.a = 1; print(g.ok, g.a, g.zz); del g.a
class DelMe:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
x = DelMe(1); x = None; print("after")
def fn():
    y = DelMe(2); print("in")
fn(); print("out")
lst = [DelMe(3), DelMe(4)]; lst.clear(); print("cleared")
z = DelMe(5)
