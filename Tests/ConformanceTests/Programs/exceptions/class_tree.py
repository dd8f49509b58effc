# Every built-in exception class, and sys.exc_info
class Own(Exception): pass
print(issubclass(Own, BaseException), Own.__mro__)
def raiser(x, y=None):
    if y is None: raise x
    raise x from y
import builtins
def tree(c, d=0):
    print(' ' * d + c.__name__)
    for s in sorted(c.__subclasses__(), key=lambda k: k.__name__):
        if s.__module__ == 'builtins' and not s.__name__.startswith('_'): tree(s, d + 1)
tree(BaseException)
import sys
try: raise ValueError(1)
except ValueError: print(sys.exc_info()[:2], sys.exception())
print(sys.exc_info(), sys.exception())
try:
    try: raise ValueError('inner')
    except ValueError as a: b = a; raise
except ValueError as c: print(c is b, c.__context__)
tb = None
try: raiser(ValueError('tb'))
except ValueError as e: tb = e.__traceback__; print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next, tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name)
n = ValueError('z').with_traceback(tb); print(n.__traceback__ is tb, n.with_traceback(None).__traceback__)
