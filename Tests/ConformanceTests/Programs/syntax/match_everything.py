# match with every kind of pattern
class Color:
    RED = 1
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
def f(v):
    match v:
        case 0 | 1: return 'small'
        case -5: return 'neg'
        case 1.5: return 'float'
        case 2+3j: return 'cplx'
        case 'a' 'b': return 'str'
        case b'x': return 'bytes'
        case None: return 'none'
        case True: return 'true'
        case Color.RED: return 'red'
        case [] : return 'empty'
        case [x]: return f'one {x}'
        case (1, *rest): return f'rest {rest}'
        case [a, (b, c), *_]: return (a, b, c)
        case [*init, 9]: return ('init', init)
        case {}  if not v: return 'emptydict'
        case {'k': val, **kw}: return ('k', val, kw)
        case {'n': {'m': [z, _]}}: return ('nest', z)
        case P(x=0, y=0): return 'origin'
        case P(0, yy) | P(yy, 0): return ('axis', yy)
        case P(x, y) if x == y: return 'diag'
        case int(n) | float(n): return ('num', n)
        case str() as s: return ('str', s)
        case dict(d): return ('dict', d)
        case list() | tuple(): return 'seq'
        case _: return 'other'
for v in (0, 1, -5, 1.5, 2+3j, 'ab', b'x', None, True, [], [5], (1,2,3), [7,(8,9),1], [3,4,9], {}, {'k':1,'z':2}, {'n':{'m':[1,2]}}, P(0,0), P(0,5), P(5,0), P(3,3), P(3,4), 42, 'zz', {'q':1}, {1,2}, range(3), bytearray(b'x'), iter([])):
    try: print(type(v).__name__, f(v))
    except Exception as e: print(type(e).__name__, e)
