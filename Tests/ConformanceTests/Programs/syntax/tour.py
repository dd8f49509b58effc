# Many features of the language, a line or two each.

def g():
    try:
        while True:
            try:
                x = yield
                print("x", x)
            except ValueError as e:
                print("VE", e)
                yield "caught"
    finally:
        print("cleanup")
i = g(); next(i); i.send(1); print(i.throw(ValueError("q"))); next(i); i.close(); i.close()
try: i.send(1)
except StopIteration as e: print("SI", e.value)
def g2():
    r = yield from g3(); print("r", r); return r * 2
def g3():
    a = yield 1; b = yield a; return b
i = g2(); print(next(i), i.send("A"))
try: i.send(5)
except StopIteration as e: print(e.value)
def bad():
    raise StopIteration
    yield
try: next(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
def ign():
    while True:
        try: yield 1
        except GeneratorExit: pass
i = ign(); next(i)
try: i.close()
except RuntimeError as e: print(e)
def gg(): yield gi.gi_running; yield
gi = gg(); print(gi.gi_running, next(gi), gi.gi_frame is not None, gi.gi_yieldfrom)
def re(): yield next(me)
me = re()
try: next(me)
except ValueError as e: print(e)
try: next(iter([]))
except StopIteration as e: print(repr(e))
try: gi.throw(5)
except TypeError as e: print(e)
try: (yy for yy in range(3)).send(3)
except TypeError as e: print(e)
print(sum(x * x for x in range(10) if x % 2), [(a, b) for a in "ab" for b in range(2)], {k: v for k, v in zip("ab", [1, 2])})
fs = [lambda: i for i in range(3)]; print([f() for f in fs]); fs = [lambda i=i: i for i in range(3)]; print([f() for f in fs])
def counter():
    n = 0
    def inc():
        nonlocal n; n += 1; return n
    return inc
c = counter(); print(c(), c(), counter()())
a, *b, c2 = range(5); print(a, b, c2); (q, [w, e]), r = (1, [2, 3]), 4; print(q, w, e, r)
for k, (v, *rest) in [(1, (2, 3, 4))]: print(k, v, rest)
def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(*[1, 2], **{"d": 3}))
for bad in (lambda: f(), lambda: f(1), lambda: f(1, b=2, d=3), lambda: f(1, d=1, **{"d": 2}), lambda: f(1, 2, 3, c=4, d=5)):
    try: bad()
    except TypeError as e: print(e)
def m(x):
    match x:
        case 0 | 1: return "small"
        case int(n) if n > 100: return f"big {n}"
        case [a, b]: return f"pair {a} {b}"
        case [a, *r]: return f"list {a} {r}"
        case {"k": v, **rest}: return f"map {v} {rest}"
        case str() as s: return "str " + s
        case None: return "none"
        case Pt(x=0, y=yy): return f"pt {yy}"
        case Pt(a, b): return f"pt2 {a} {b}"
        case _: return "other"
class Pt:
    __match_args__ = ("x", "y")
    def __init__(s, x, y): s.x = x; s.y = y
print([m(x) for x in (0, 1, 200, 50, [1, 2], [1, 2, 3], {"k": 1, "z": 2}, "s", None, Pt(0, 5), Pt(3, 4), 1.5)])
n = 3.14159; w = 10
print(f"{n:.2f}|{n:>{w}.3f}|{n!r:^20}|{w=}|{w:05d}|{w:#x}|{1234567:,}|{0.5:%}|{'a':*^5}|{{}}|{n:e}|{w:b}|{'x' if w else 'y'}|{[1,2][0]}|{'\n'!r}")
print("%5.2f|%-5s|%05d|%x|%r|%%|%s" % (n, "ab", 42, 255, "q", None), "{:>5}{!r}{0}".format if 0 else "{0}{1}{0}".format(1, 2), "{a[0]}{b.x}".format(a=[1], b=Pt(9, 8)))
try:
    try: 1 / 0
    except ZeroDivisionError as e: raise KeyError("k") from e
    finally: print("fin")
except KeyError as e: print(repr(e), repr(e.__cause__), e.__suppress_context__)
def fin():
    try: return 1
    finally: print("f")
def fin2():
    for i in range(3):
        try: continue
        finally: print("c", i)
    else: return "else"
def fin3():
    while True:
        try: break
        finally: return 3
print(fin(), fin2(), fin3())
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [KeyError(3)])])
except* ValueError as eg: print("V", eg.exceptions)
except* (TypeError, KeyError) as eg: print("T", eg.exceptions)
try:
    try: raise ValueError("a")
    except* ValueError: raise TypeError("b")
except* TypeError as eg: print(repr(eg), repr(eg.exceptions[0].__context__))
try: e
except NameError as x: print(x)
def ul():
    print(zzz)
    zzz = 1
try: ul()
except UnboundLocalError as x: print(x)
def fv():
    def inner(): return vv
    try: inner()
    except NameError as x: print(x)
    vv = 1
fv()
x = 5
class Sc:
    x = x + 1
    y = [x for _ in range(2)]
    def get(self): return x
print(Sc.x, Sc.y, Sc().get())
d = {"a": 1}
try:
    for k in d: d[k + "x"] = 1
except RuntimeError as e: print(e)
s = {1, 2}
try:
    for k in s: s.add(k + 10)
except RuntimeError as e: print(e)
l = [1, 2, 3]
for v in l:
    if v < 10: l.append(v + 10)
print(l)
l[1:3] = [9]; del l[0]; l[::2] = [0] * len(l[::2]); print(l)
try: l[::2] = [1]
except ValueError as e: print(e)
print([1, 2] < [1, 3], (1,) + (2,), "ab" * 2, [0] * 3, {1} | {2}, {1: 2} | {3: 4}, 7 // -2, -7 % 3, 2 ** -1, divmod(-7, 2), 1_000, 0b11, 1e3, 10 ** 20, round(2.5), round(-1.567, 2), 0.1 + 0.2, 1e16, 1e-5, float("inf"), -0.0, 3 == 3.0, True + 1, "a" "b", not 1, 1 < 2 < 3, None is None)

print(sorted({3, 1, 2}, reverse=True), sorted(["b", "A"], key=str.lower), list(map(lambda a, b: a + b, [1], [2])), list(filter(None, [0, 1])), list(enumerate("a", 1)), list(reversed([1, 2])), any([]), all([]), min(3, 1), max([1, 5], key=lambda v: -v), abs(-3), sum([[1], [2]], []))
import sys
print(sys.exc_info(), sys.maxsize, sys.version_info[:2])
try:
    try: raise ValueError
    finally: print(sys.exception())
except ValueError: print(sys.exc_info()[0])
assert_ok = True
try: assert not assert_ok, ("tuple", 1)
except AssertionError as e: print(e.args)
global_x = 1
exec_ = [print(j, end=" ") for j in range(3)]; print()
print(*[1, 2], sep="-", end="!\n")
t = 1, ; print(t, (), (1), [*t, *"ab"], {**{"a": 1}, "b": 2})
while x:
    x -= 1
    if x == 2: continue
    if x == 1: break
else: print("no")
print(x, (y := 5) + y)
with open_ctx() if 0 else type("C", (), {"__enter__": lambda s: 1, "__exit__": lambda s, *a: None})() as v: print(v)
def deco(arg):
    def w(f):
        def inner(*a): return (arg, f(*a))
        return inner
    return w
@deco(1)
@deco(2)
def dd(x): return x
print(dd(3))
print(dd.__qualname__, deco(1)(dd).__qualname__)
print(f.__defaults__, f.__kwdefaults__, f.__code__.co_varnames, f.__code__.co_argcount)
def ann(a: int, b: "str" = "x") -> None: pass
print(ann.__annotations__)
