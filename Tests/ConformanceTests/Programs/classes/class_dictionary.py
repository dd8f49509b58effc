# What is in the dictionary of a class
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)

class Empty:
    pass
class Full:
    """Words."""
    x = 1
    def method(self):
        self.b = 1
        self.a, (self.c, other.d) = 1, (2, 3)
        def inner(): self.e = 1
    def other(this):
        this.not_noted = 1
class Slotted:
    __slots__ = ('p',)
class Derived(Full):
    pass
class Error(Exception):
    pass
for cls in (Empty, Full, Slotted, Derived, Error):
    print(cls.__name__, list(cls.__dict__), cls.__dict__.get('__static_attributes__'))
print(Full.__firstlineno__ > 0, Full.__module__, Full.__doc__, type(Full.__dict__).__name__)
try:
    Full.__dict__['x'] = 2
except TypeError as error:
    print(error)
print(sorted(set(dir(Empty())) ^ set(dir(object()))))
Full.y = 2
del Full.x
print('y' in Full.__dict__, hasattr(Full, 'x'))
show(lambda: delattr(Full, 'x')); show(lambda: delattr(int, 'real')); show(lambda: setattr(int, 'x', 1))
Full.__name__ = 'Renamed'; Full.__qualname__ = 'Quite.Renamed'; print(Full, Full.__name__)
show(lambda: setattr(Full, '__name__', 3))
