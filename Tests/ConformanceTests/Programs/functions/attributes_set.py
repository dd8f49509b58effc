# Attributes of functions that can be set, and those that can not
def attempt(action, *arguments):
    try: print(action(*arguments))
    except Exception as error: print(type(error).__name__, error)
def f(a, b=2, *, c=3): 'doc'; return a, b, c
print(f(1), f.__defaults__, f.__kwdefaults__, f.__doc__, f.__name__, f.__qualname__, f.__module__, f.__dict__)
f.__defaults__ = (10, 20); print(f(), f.__defaults__)
f.__kwdefaults__ = {'c': 30}; print(f())
f.__defaults__ = None; attempt(f)
f.__kwdefaults__ = None; attempt(f, 1, 2)
f.__name__ = 'g'; f.__qualname__ = 'G.g'; f.__doc__ = 5; f.note = 'n'; print(f.__name__, f.__qualname__, f.__doc__, f.__dict__, repr(f).split(' at')[0])
for name, value in (('__name__', 5), ('__qualname__', 5), ('__defaults__', 5), ('__kwdefaults__', 5), ('__annotations__', 5), ('__dict__', 5)):
    attempt(setattr, f, name, value)
attempt(lambda: f.missing); attempt(delattr, f, 'missing'); del f.note; attempt(lambda: f.note)
attempt(setattr, f, '__closure__', 5); attempt(setattr, f, '__globals__', {})
def outer(x):
    def inner(): return x
    return inner
i = outer(7); print(i.__closure__[0].cell_contents, i.__code__.co_freevars, outer.__code__.co_cellvars, f.__closure__)
i.__closure__[0].cell_contents = 8; print(i())
code = f.__code__; print(code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames, code.co_name, code.co_flags)
class C:
    def m(self): 'method doc'; return 'm'
m = C().m; print(m.__name__, m.__doc__, m.__func__ is C.m, m.__qualname__); attempt(setattr, m, 'x', 1); C.m.x = 1; print(m.x)
print(f == f, f != outer, C().m == C().m, hash(m) == hash(m), callable(f), callable(C), callable(5))
attempt(len, 5); attempt(f, 1, 2, 3, 4, 5); attempt(lambda: (lambda x: x)()); print((lambda: 0).__name__, (lambda: 0).__qualname__)
