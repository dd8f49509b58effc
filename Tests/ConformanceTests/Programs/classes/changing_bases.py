# __class__ and __bases__ assigned, and what the class refuses
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class A: pass
class B(A): pass
print(B.__mro__, B.mro(), A.__subclasses__()); 
a = A(); a.__class__ = B; print(type(a)); show(lambda: setattr(a,'__class__',int)); show(lambda: setattr(a,'__class__',3))
class X1: pass
class X2: pass
class Y(X1): pass
Y.__bases__ = (X2,); print(Y.__bases__, Y.__mro__); show(lambda: setattr(Y,'__bases__',())); show(lambda: setattr(Y,'__bases__',(Y,))); show(lambda: setattr(Y,'__bases__',3)); show(lambda: setattr(int,'x',1))

class Root:
    def hello(self): return 'root'
class Other:
    def hello(self): return 'other'
class Middle(Root): pass
class Leaf(Middle): pass
leaf = Leaf()
print(leaf.hello(), Root.__subclasses__(), Other.__subclasses__())
Middle.__bases__ = (Other, Root)
print(leaf.hello(), Leaf.__mro__, Other.__subclasses__())
show(lambda: setattr(Middle, '__bases__', (Leaf,)))
show(lambda: setattr(Middle, '__bases__', (int,)))
print(Middle.__bases__)
