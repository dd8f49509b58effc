# eval and exec in functions, classes and with globals()
def g():
    v = 5
    print(eval('v + 1'))
    exec('v = 6; w = 7')
    print(v, sorted(locals()))
    try: w
    except NameError as e: print(e)
    l = {}
    exec('v = v + 1', globals(), l) if False else None
    return [eval('i', {'i': i}) for i in range(3)]
print(g())
exec('z9 = 99'); print(z9)
exec('for i in range(3): print(i)')
class K:
    exec('attr = 5')
    print(sorted(n for n in locals() if not n.startswith('__')))
print(K.attr)
def h(x):
    return [x + eval('x') for _ in range(2)]
print(h(3))
print(eval('__builtins__') is not None, eval('[n for n in (1,2)]'))
exec("""
class Z:
    def m(self): return __class__
print(Z().m(), Z.__module__, Z.__qualname__)
def gen():
    yield 1
print(list(gen()), __name__)
import math
print(math.pi)
""")
