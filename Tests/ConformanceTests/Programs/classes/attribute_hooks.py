# __getattr__, __getattribute__, __delattr__ and comparison that declines
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)

class Abs:
    def __getattr__(self, n):
        if n.startswith('x'): return n.upper()
        raise AttributeError(f'no {n}')
a = Abs(); print(a.xyz, getattr(a, 'q', 'def'), hasattr(a, 'q')); show(lambda: a.q)
class GA:
    def __getattribute__(self, n):
        if n == 'secret': raise AttributeError('hidden')
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return 'fallback ' + n
    x = 1
print(GA().x, GA().secret, GA().other)
class Del:
    def __delattr__(self, n): print('del', n)
    def __delitem__(self, k): print('delitem', k)
d = Del(); del d.foo, d[1:2]
class Cmp:
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
print(Cmp() == Cmp(), Cmp() != 1); show(lambda: Cmp() < Cmp())
