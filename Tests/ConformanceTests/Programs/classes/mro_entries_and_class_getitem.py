# __class_getitem__ and __mro_entries__
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class A: pass
class B(A): pass
class G:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(G[int, str]); show(lambda: A[int]); show(lambda: G()[1])
class ME:
    def __mro_entries__(self, bases): print('entries', len(bases)); return (A,)
class T(ME()): pass
print(T.__bases__, type(T.__orig_bases__[0]).__name__)
