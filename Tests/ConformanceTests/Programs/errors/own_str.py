# An exception class with its own text, and an assertion
class E(Exception):
    def __str__(self): return 'custom: ' + ', '.join(map(str, self.args))
class Outer:
    class Inner(E): pass
def f():
    raise Outer.Inner(1, 2)
import sys
try: f()
except E:
    print(sys.exc_info()[0], sys.exc_info()[1])
def deep(n):
    assert n > 0, f"n is {n}"
    return deep(n - 1) + (lambda: 1)()
deep(2)
