# except*: what is taken, re-raised and put together
def show(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, e.args, e.__cause__, e.__context__, e.__suppress_context__)
g = ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3), OSError(4)])])
def star():
    try: raise g
    except* ValueError as v: print('V', v.exceptions)
    except* TypeError as t: print('T', t.exceptions)
show(star)
def star2():
    try: raise ValueError('naked')
    except* ValueError as v: print(repr(v))
    else: print('else')
    finally: print('fin')
star2()
def star3():
    try: raise g
    except* (ValueError, TypeError, OSError): raise
try: star3()
except ExceptionGroup as e: print(repr(e), e is g)
def star4():
    try: raise ExceptionGroup('a', [ValueError(1), TypeError(2)])
    except* ValueError: raise KeyError('k')
    except* TypeError: raise IndexError('i')
try: star4()
except ExceptionGroup as e: print(repr(e), [repr(x.__context__) for x in e.exceptions])
def star5():
    try: raise ExceptionGroup('a', [ValueError(1), TypeError(2)])
    except* ValueError: raise
try: star5()
except ExceptionGroup as e: print(repr(e))
def star6():
    try: 1
    except* ExceptionGroup: pass
star6()
def star7():
    try: raise ExceptionGroup('a', [ValueError(1)])
    except* ExceptionGroup: pass
show(star7)
