# An object that says it is of another class
class Real:
    def hello(self): return 'hello'
class Proxy:
    def __init__(self, target): self.__dict__['target'] = target
    @property
    def __class__(self): return type(self.__dict__['target'])
    def __getattr__(self, name): return getattr(self.__dict__['target'], name)
    def __setattr__(self, name, value): setattr(self.__dict__['target'], name, value)
    def __delattr__(self, name): delattr(self.__dict__['target'], name)
real = Real()
proxy = Proxy(real)
print(isinstance(proxy, Real), type(proxy).__name__, proxy.__class__, isinstance(proxy, Proxy), proxy.hello())
proxy.x = 5
print(real.x, proxy.x, vars(real)); del proxy.x; print(vars(real))
class Everything(type):
    def __instancecheck__(cls, other): return other == 'yes'
    def __subclasscheck__(cls, other): return other is int
class All(metaclass=Everything): pass
print(isinstance('yes', All), isinstance('no', All), issubclass(int, All), issubclass(str, All), isinstance(All(), All))
class Duck:
    @classmethod
    def __subclasshook__(cls, other): return hasattr(other, 'quack')
print(isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, (str, int)))
class Blocked:
    __iter__ = None
    __contains__ = None
    __hash__ = None
    __radd__ = None
    __bool__ = None
for action in (lambda: iter(Blocked()), lambda: 1 in Blocked(), lambda: hash(Blocked()), lambda: 1 + Blocked(), lambda: bool(Blocked())):
    try: print(action())
    except TypeError as error: print(error)
