# super() in all its forms
class A:
    def name(self): return 'A'
    @classmethod
    def make(cls): return 'A.make ' + cls.__name__
    @property
    def value(self): return 1
class B(A):
    def name(self): return 'B' + super().name()
    @classmethod
    def make(cls): return 'B>' + super().make()
    @property
    def value(self): return super().value + 1
class C(A):
    def name(self): return 'C' + super(C, self).name()
    def explicit(self): return super(C, type(self)).make()
class D(B, C):
    def name(self): return 'D' + self.__super.name()
    def inner(self):
        return [super(D, self).name() for _ in range(2)], (lambda: super(D, self).value)()
    def nested(self):
        def deeper(): return super(D, self).name()
        return deeper()
D._D__super = super(D)
d = D()
print(d.name(), D.make(), d.value, d.explicit(), d.inner(), d.nested())
print(super(B, d).name(), super(C, d).name(), super(D, D).make())
s = super(B, d)
print(s.__thisclass__, s.__self__ is d, s.__self_class__, super(B), repr(s))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: super(B, A()))
attempt(lambda: super(B, int))
attempt(lambda: super(5, d))
attempt(lambda: super(B, d).missing)
attempt(lambda: super())
class E:
    def method(self): return super().method()
attempt(lambda: E().method())
class F(int):
    def __new__(cls, value): return super().__new__(cls, value * 2)
    def __add__(self, other): return ('F', super().__add__(other))
print(F(4), F(4) + 1)
class G:
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); print('made', cls.__name__)
class H(G): pass
