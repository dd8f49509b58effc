# What generators refuse, and how
import sys
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def g():
    yield 1
x = g()
x.__name__='abc'; print(x.__name__, x.__qualname__)
def g2():
    try: yield 1
    except GeneratorExit: print('ge'); raise
def d():
    try: yield from g2()
    finally: print('d fin')
x=d(); next(x); show(lambda: x.throw(GeneratorExit))
x=d(); next(x); x.close()
def d2(): yield from [1,2,3]
x=d2(); next(x); show(lambda: x.send(3))
x=d2(); next(x); x.close(); show(lambda: next(x))
def d3(): yield from iter([1])
def ign():
    try: yield
    except GeneratorExit: yield 3
x=ign(); next(x); show(x.close)
def rec(): 
    yield next(me)
me=rec(); show(lambda: next(me))
x=g(); show(lambda: x.send(1))
def si(): 
    raise StopIteration(3)
    yield
show(lambda: next(si()))
x=g(); show(lambda: x.throw(1)); show(lambda: x.throw(ValueError, ValueError('b')))
x=g(); show(lambda: x.throw(ValueError('q')))
show(lambda: x.throw())
show(lambda: next(x)); show(lambda: next(x, 4))
def r(): 
    return 5
    yield
try: next(r())
except StopIteration as e: print(e.value, e.args)
