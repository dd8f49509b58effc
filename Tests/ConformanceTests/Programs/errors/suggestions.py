# Suggestions of names, attributes and arguments
class Point:
    def __init__(self, x): self.xcoord = x
    def area(self):
        return self.xcoords
def foo(alpha, beta): return alpha
try: Point(3).area()
except AttributeError as e: print(e, e.name, e.obj.__class__)
try: foo(1, 2, 3)
except TypeError as e: print(e)
try: foo(gamma=1)
except TypeError as e: print(e)
try: foo(1)
except TypeError as e: print(e)
try: foo(1, alpha=2)
except TypeError as e: print(e)
try: foo()
except TypeError as e: print(e)
some_value = 3
def q():
    return Point(1).area() + foo(some_valu, 1)
q()
