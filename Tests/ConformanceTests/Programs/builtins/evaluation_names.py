"""`exec` and `eval` with globals and locals of their own: who sees which names."""
import sys
print(eval('[y for i in range(2)]', {}, {'y': 1}))
try: print(eval('list(y for i in range(2))', {}, {'y': 1}))
except NameError as e: print(e)
exec('''
try:
    class A: z = y
except NameError as e: print(e)
class A:
    def f(self): return y
try: A().f()
except NameError as e: print(e)
def g(): return y
try: g()
except NameError as e: print(e)
global q
q = 5
w = 6
print(sorted(locals()), 'q' in globals(), 'w' in globals())
print([y for _ in range(1)], {y: y for _ in range(1)}, [lambda: y for _ in range(1)][0].__name__)
try: [lambda: y for _ in range(1)][0]()
except NameError as e: print(e)
for i in range(2): pass
del y
try: y
except NameError as e: print(e)
''', gg := {}, ll := {'y': 1})
print(sorted(gg)[1:], sorted(ll))
class M(dict):
    def __missing__(self, k): return k * 2
    def __getitem__(self, k):
        print('get', k)
        return super().__getitem__(k)
    def __setitem__(self, k, v):
        print('set', k, v)
        super().__setitem__(k, v)
print(eval('abc + d', {'d': '!'}, M(abc='ABC')))
exec('a = b', {'b': 4}, m := M())
print(dict(m))
class N(dict):
    def __missing__(self, k): return k * 2 if k != 'd' else 1 / 0
try: eval('abc + d', {}, N())
except ZeroDivisionError as e: print(e)
class K:
    def __getitem__(self, k): raise KeyError(k)
print(eval('len("ab")', {}, K()))
from collections import ChainMap, UserDict
class U:
    def __init__(self): self.d = {'x': 1}
    def __getitem__(self, k):
        print('U get', k); return self.d[k]
    def __setitem__(self, k, v):
        print('U set', k); self.d[k] = v
    def __delitem__(self, k):
        print('U del', k); del self.d[k]
exec('y = x + len([1])\ndel x', {}, u := U())
print(u.d)
def f():
    a = 1
    exec('b = a + 1; a = 10; print(a, b)')
    print(a, 'b' in locals())
    try: print(b)
    except NameError as e: print(e)
    print(eval('a + 1'))
    exec('global gl\ngl = 5')
    d = {}
    exec('a += 1', globals(), d) if 'a' in globals() else None
    ns = {}
    exec('def h(x):\n    return x + k', {'k': 100}, ns)
    print(ns['h'](1))
f()
print(gl)
class C:
    x = 1
    exec('y = x + 1')
    print(eval('y'), sorted(k for k in locals() if not k.startswith('__')))
print(C.y)
for bad in (5, 'a', None):
    try: print(eval('1', {}, bad))
    except TypeError as e: print(e)
    try: print(eval('1', bad))
    except TypeError as e: print(e)
    try: exec('1', bad)
    except TypeError as e: print(e)
try: eval('open("x")', {'__builtins__': {}})
except NameError as e: print(e)
print(eval('len([1])', {'__builtins__': {'len': lambda x: 'mine'}}))
try: exec('import os', {'__builtins__': {}})
except ImportError as e: print(type(e).__name__, e)
try: exec('class A: pass', {'__builtins__': {}})
except NameError as e: print(e)
try: exec('def f(): return print\nf()', {'__builtins__': {}})
except NameError as e: print(e)
print(eval('__import__("math").pi', {'__builtins__': __builtins__}))
g = {'__builtins__': None}
try: eval('len', g)
except Exception as e: print(type(e).__name__, e)
print(eval('x', {'x': 1}, {'x': 2}), eval('x', {'x': 1}, {}))
print(eval(compile('x', 'f', 'eval'), {'x': 1}, {'x': 3}))
exec(compile('x += 1', 'f', 'exec'), {'x': 1}, d := {'x': 3}); print(d)
