# What class patterns refuse
class Color:
    RED = 1
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
def g(v):
    match v:
        case P(1,2,3): pass
try: g(P(1,2))
except TypeError as e: print(e)
class Q: pass
def h(v):
    match v:
        case Q(1): pass
try: h(Q())
except TypeError as e: print(e)
def k(v):
    match v:
        case P(1, x=2): pass
try: k(P(1,2))
except TypeError as e: print(e)
def notcls(v):
    match v:
        case print(): pass
try: notcls(1)
except TypeError as e: print(e)
class MA: __match_args__ = ['a']
try:
    match MA():
        case MA(1): pass
except TypeError as e: print(e)
