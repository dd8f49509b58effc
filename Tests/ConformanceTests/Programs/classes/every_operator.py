# A class with every special method
class R:
    def __add__(s,o): return NotImplemented
    def __radd__(s,o): return 'radd'
    __rmul__ = None
    def __iadd__(s,o): return 'iadd'
    def __matmul__(s,o): return 'mm'
    def __rmatmul__(s,o): return 'rmm'
    def __divmod__(s,o): return 'dm'
    def __rdivmod__(s,o): return 'rdm'
    def __pow__(s,o,m=None): return ('pow',o,m)
    def __rpow__(s,o): return 'rpow'
    def __ipow__(s,o): return 'ipow'
    def __lshift__(s,o): return 'ls'
    def __rlshift__(s,o): return 'rls'
    def __neg__(s): return 'neg'
    def __pos__(s): return 'pos'
    def __invert__(s): return 'inv'
    def __abs__(s): return 'abs'
    def __int__(s): return 7
    def __float__(s): return 7.5
    def __complex__(s): return 1j
    def __index__(s): return 3
    def __round__(s, n=None): return ('round', n)
    def __trunc__(s): return 'tr'
    def __floor__(s): return 'fl'
    def __ceil__(s): return 'ce'
    def __length_hint__(s): return 10
    def __iter__(s): return iter([1,2])
    def __contains__(s, x): return x == 5
    def __len__(s): return 4
    def __getitem__(s, k): return k
    def __setitem__(s, k, v): print('set', k, v)
    def __delitem__(s, k): print('del', k)
    def __reversed__(s): return 'rev'
    def __missing__(s, k): return 'miss'
    def __call__(s, *a, **k): return (a, k)
    def __bytes__(s): return b'by'
    def __format__(s, f): return 'F' + f
    def __dir__(s): return ['z','a']
    def __sizeof__(s): return 99
    def __copy__(s): return 'copy'
    def __bool__(s): return False
    def __hash__(s): return 42
    def __eq__(s,o): return 'eq'
    def __lt__(s,o): return 'lt'
    def __instancecheck__(s,o): return True
    def __subclasscheck__(s,o): return True
    def __repr__(s): return 'R!'
r = R()
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
show(lambda: r+1); show(lambda: 1+r); show(lambda: 2*r); show(lambda: r*2)
show(lambda: r@1); show(lambda: 1@r); show(lambda: divmod(r,1)); show(lambda: divmod(1,r)); show(lambda: pow(r,2)); show(lambda: pow(r,2,3)); show(lambda: pow(2,r)); show(lambda: r<<1); show(lambda: 1<<r)
show(lambda: (-r,+r,~r,abs(r),int(r),float(r),hex(r),round(r),round(r,2)))
import math
show(lambda: (math.floor(r), math.ceil(r), math.trunc(r)))
show(lambda: (list(r), 5 in r, 6 in r, len(r), r[1:2], r[1,2,...], r[::2], reversed(r), r(1,a=2), bytes(r), f'{r:x}', format(r), dir(r), bool(r), hash(r), r==1, r!=1, r<1, r>1))
show(lambda: r<=1)
r[3]=4; del r[1:2]
show(lambda: isinstance(3,r)); show(lambda: issubclass(3,r))
show(lambda: [10,20,30,40][r]); show(lambda: 'ab'*r); show(lambda: range(r)); 
r += 1; print(r)
r = R(); r **= 2; print(r)
