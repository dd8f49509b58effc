# A metaclass refuses
print('before')
class Meta(type):
    def __new__(m, n, b, ns): raise TypeError("no classes")
class C(metaclass=Meta):
    x = 1
    def f(self): pass
