# Recursion without end, through built-in functions and special methods too; values deep in one another.
import sys
def f(n): return f(n+1)
try: f(0)
except RecursionError as e: print("1", e)
class R:
    def __repr__(self): return repr(self)
try: repr(R())
except RecursionError as e: print("2", type(e))
class E:
    def __eq__(self, o): return self == o
try: E() == E()
except RecursionError as e: print("3", type(e))
def key(x): return sorted([1,2], key=key)
try: key(1)
except RecursionError as e: print("4", type(e))
l = []
for i in range(100000): l = [l]
try: repr(l)
except RecursionError as e: print("5", e)
try: print(l == l)
except RecursionError as e: print("5b", type(e))
m = []
for i in range(100000): m = [m]
try: print(l == m)
except RecursionError as e: print("6", type(e))
del l, m
class N:
    def __init__(self, n): self.n = n
n = None
for i in range(100000): n = N(n)
del n
t = ()
for i in range(100000): t = (t,)
del t
d = {}
for i in range(100000): d = {1: d}
del d
def mk(f): return lambda: f()
f = lambda: 1
for i in range(100000): f = mk(f)
try: f()
except RecursionError as e: print("7", type(e))
del f
def g(n):
    if n: yield from g(n-1)
    else: yield 1
try: print(next(g(5000)))
except RecursionError as e: print("8", type(e))
print(next(g(500)))
e = None
for i in range(20000):
    try:
        raise ValueError(i)
    except ValueError as x:
        x.__context__ = e
        e = x
del e
def gen(inner):
    yield from inner
q = iter([1])
for i in range(50000): q = gen(q)
try: print(next(q))
except RecursionError as e: print("9", type(e))
del q
print(sys.getrecursionlimit())
class G:
    def __getattr__(self, n): return getattr(self, n + "x")
try: G().a
except RecursionError as e: print("11", type(e))
class H:
    def __hash__(self): return hash(self)
try: hash(H())
except RecursionError as e: print("12", type(e))
class D:
    def __del__(self): D()
class I:
    def __iter__(self): return iter(self)
try: list(I())
except RecursionError as e: print("13", type(e))
class L:
    def __len__(self): return len(self)
try: len(L())
except RecursionError as e: print("14", type(e))
class A:
    def __add__(self, o): return self + o
try: A() + 1
except RecursionError as e: print("15", type(e))
class C:
    def __call__(self): return self()
try: C()()
except RecursionError as e: print("16", type(e))
def dec(n): 
    return isinstance(1, (int,) if n == 0 else (dec(n-1),))
class B:
    def __bool__(self): return bool(self)
try: bool(B())
except RecursionError as e: print("21", type(e))
class F:
    def __format__(self, s): return format(self, s)
try: f"{F()}"
except RecursionError as e: print("22", type(e))
class S:
    def __str__(self): return str(self)
try: print(S())
except RecursionError as e: print("23", type(e))
class X:
    def __get__(self, i, o): return i.x
class Y: x = X()
try: Y().x
except RecursionError as e: print("24", type(e))
class P:
    @property
    def p(self): return self.p
try: P().p
except RecursionError as e: print("25", type(e))
class W:
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
try:
    with W(): pass
except RecursionError as e: print("26", type(e))
class K:
    def __contains__(self, x): return x in self
try: 1 in K()
except RecursionError as e: print("27", type(e))
class Lt:
    def __lt__(self, o): return sorted([self, o])
try: sorted([Lt(), Lt()])
except RecursionError as e: print("28", type(e))
class In:
    def __init__(self): In()
try: In()
except RecursionError as e: print("29", type(e))
class Nw:
    def __new__(cls): return Nw()
try: Nw()
except RecursionError as e: print("30", type(e))
class SA:
    def __setattr__(self, a, b): self.a = b
try: SA().x = 1
except RecursionError as e: print("31", type(e))
class M(type):
    def __call__(cls): return cls()
class MM(metaclass=M): pass
try: MM()
except RecursionError as e: print("32", type(e))
print("end")
