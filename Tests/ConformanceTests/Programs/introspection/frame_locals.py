"""`frame.f_locals` of a function: a mapping through which its variables are written (PEP 667)."""
import sys
def f(a, b=2):
    c = 3
    def inner(): return c
    fl = sys._getframe().f_locals
    print(type(fl).__name__, len(fl), list(fl), repr(fl)[:14])
    fl['a'] = 100
    fl['c'] = 300
    print(a, c, inner())
    fl['new'] = 5
    print(fl['new'], 'new' in fl)
    print(fl.keys(), fl.values()[:2], fl.items()[:2], fl.get('zz'), fl.get('zz', 1))
    for op in ("fl | 5", "del fl['a']", "del fl['new']", "fl.pop('new')", "fl.popitem()", "fl.clear()", "fl['zz']", "del fl['zz']", "fl.pop('a')", "fl.pop('zz', 1)", "hash(fl)", "fl[1]", "fl['x', 1] = 2", "fl + 1", "fl < fl"):
        try: print(op, exec(op, {'fl': fl}))
        except Exception as e: print(op, type(e).__name__, e)
    print(fl.setdefault('a', 9), fl.setdefault('q', 9), fl.copy().keys())
    fl.update({'a': 7})
    try: fl.update(b=8)
    except TypeError as e: print(e)
    for op in ("fl.update()", "fl.update(5)", "fl.update([1])", "fl.get()", "fl.setdefault()", "fl.update({}, {})"):
        try: print(op, exec(op, {'fl': fl}))
        except Exception as e: print(op, type(e).__name__, e)
    fl.update({'b': 9})
    print(a, b)
    fl |= {'a': 70}
    print(a, type(fl | {'k': 1}).__name__, list(({'k': 1} | fl))[:2], list(reversed(fl))[0])
    d = 5
    print('d' in fl, fl['d'], fl == dict(fl), fl != {}, bool(fl))
    del d
    print('d' in fl)
    try: fl['d']
    except KeyError as e: print('KeyError', e)
    fl['d'] = 6
    print(d)
    if False: late = 1
    fl['late'] = 4
    print(late)
    print(sorted(x for x in dir(fl) if not x.startswith('__')))
    match fl:
        case {'late': v}: print('matched', v)
    print({**fl}['late'], dict(fl)['late'])
    import collections.abc
    print(isinstance(fl, collections.abc.Mapping), isinstance(fl, collections.abc.MutableMapping), isinstance(fl, dict))
f(1)
def g():
    x = 1
    caller()
    print(x, z)
z = 1
def caller():
    fr = sys._getframe(1)
    fr.f_locals['x'] = 42
    fr.f_globals['z'] = 43
g()
def gen():
    n = 0
    while True:
        n += 1
        yield n
it = gen()
print(next(it), it.gi_frame.f_locals)
it.gi_frame.f_locals['n'] = 10
print(next(it))
print(type(sys._getframe().f_locals).__name__)
class C:
    y = 1
    print(type(sys._getframe().f_locals).__name__)
    sys._getframe().f_locals['w'] = 5
print(C.w)
