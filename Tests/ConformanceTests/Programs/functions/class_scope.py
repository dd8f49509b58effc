# Names in class bodies: what functions inside see, global and nonlocal
x = 'global'
class A:
    x = 'class'
    seen = x
    def method(self): return x
    values = [x for _ in range(1)]
    nested = [(lambda: x)() for _ in range(1)]
    first = [y for y in x]
print(A.seen, A().method(), A.values, A.nested, A.first)
def function():
    x = 'local'
    class B:
        seen = x
        x = 'class'
        def method(self): return x
    class C:
        nonlocal x
        x = 'changed'
        seen = x
    class D:
        global x
        seen = x
        def method(self): return x
    return B.seen, B().method(), C.seen, x, D.seen, D().method(), hasattr(C, 'x')
print(function(), x)
class E:
    global made
    def made(self): return 'made globally'
    class Inner: pass
print(made(None), hasattr(E, 'made'), E.Inner.__qualname__, made.__qualname__)
def cell():
    class F:
        def m(self): return __class__
    return F().m()
print(cell())
class G:
    try: undefined
    except NameError as error: print(error)
    if True: conditional = 1
    for i in range(3): pass
    del conditional
print(G.i, hasattr(G, 'conditional'))
class H:
    a = 1
    b = property(lambda self: self.a + 1)
    locals()['c'] = 3
print(H().b, H.c)
