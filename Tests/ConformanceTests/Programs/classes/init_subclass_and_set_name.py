# __init_subclass__ with keywords, __set_name__ and its errors
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class Base:
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag; print('sub', cls.__name__, tag)
class S1(Base, tag='t'): pass
def mk():
    class S2(Base, foo=1): pass
show(mk)
class Desc:
    def __set_name__(self, o, n): self.n = n; print('set_name', o.__name__, n)
    def __get__(self, i, o): return (i is None, o.__name__, self.n)
    def __set__(self, i, v): print('set', v)
    def __delete__(self, i): print('delete')
class U: d = Desc(); e = Desc()
u = U(); print(u.d, U.d); u.d = 3; del u.d; print(vars(u))
class BadName:
    def __set_name__(self, o): pass
def mk():
    class W: b = BadName()
show(mk)
class Bad2:
    def __set_name__(self, o, n): raise ValueError('no')
def mk():
    class W: b = Bad2()
try: mk()
except ValueError as e: print(e, e.__notes__)
