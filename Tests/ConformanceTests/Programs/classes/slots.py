# __slots__: members, what they refuse, and inheritance
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class Sl:
    __slots__ = ('a', 'b'); 
    def __init__(self): self.a = 1
s = Sl(); print(s.a); show(lambda: s.b); show(lambda: setattr(s,'c',1)); show(lambda: s.__dict__); print(Sl.a, type(Sl.a)); del s.a; show(lambda: s.a); show(lambda: delattr(s,'a'))
def mk():
    class Q: __slots__ = ('a',); a = 1
show(mk)
def mk():
    class Q: __slots__ = ('1a',)
show(mk)
def mk():
    class Q: __slots__ = (3,)
show(mk)
def mk():
    class Q(int): __slots__ = ('a',)
show(mk)
def mk():
    class Q(tuple): __slots__ = ('a',)
show(mk)

class Base:
    __slots__ = ('x',)
class Derived(Base):
    __slots__ = ('y',)
    def __init__(self): self.x = 1; self.y = 2
d = Derived()
print(d.x, d.y, Base.__slots__, Derived.__slots__, hasattr(d, '__dict__'))
show(lambda: setattr(d, 'z', 3))
d.x += 10
print(d.x, Base.x.__get__(d), sorted(n for n in dir(d) if not n.startswith('__')))
class Single:
    __slots__ = 'only'
s = Single(); s.only = 'one'; print(s.only)
class Open(Base):
    pass
o = Open(); o.anything = 1; print(o.anything, '__dict__' in dir(o))
