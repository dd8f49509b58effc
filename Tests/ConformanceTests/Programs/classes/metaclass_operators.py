# Operators, items and attributes of a class, by its metaclass
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)

class Meta(type):
    registry = {}
    def __new__(m, n, b, ns):
        c = super().__new__(m, n, b, ns); m.registry[n] = c; return c
    def __contains__(c, x): return x == 'in'
    def __getitem__(c, k): return (c.__name__, k)
    def __call__(c, *a, **k):
        if not hasattr(c, '_inst'): c._inst = super().__call__(*a, **k)
        return c._inst
    def __setattr__(c, n, v): print('set', n); super().__setattr__(n, v)
    def __add__(c, o): return 'added'
    def __lt__(c, o): return c.__name__ < o.__name__
    def __str__(c): return 'str ' + c.__name__
class Sing(metaclass=Meta): pass
class Sing2(Sing): pass
print(Sing() is Sing(), list(Meta.registry), 'in' in Sing, Sing['k'], Sing + 1, Sing < Sing2, str(Sing), f'{Sing}')
Sing.q = 1
show(lambda: Sing.nope)
