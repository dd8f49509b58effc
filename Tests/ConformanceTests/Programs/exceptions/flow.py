# Contexts, from None, deleted names, finally that swallows
def show(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, e.args, e.__cause__, e.__context__, e.__suppress_context__)
def ctx():
    try: 1/0
    except ZeroDivisionError:
        try: {}['a']
        except KeyError: raise ValueError('last')
show(ctx)
def sup():
    try: 1/0
    except ZeroDivisionError: raise ValueError('none') from None
show(sup)
def bare(): raise
show(bare)
def excvar():
    try: raise ValueError
    except ValueError as err: pass
    return err
show(excvar)
def fin1():
    try: return 'a'
    finally: return 'b'
def fin2():
    try: raise ValueError
    finally: return 'swallowed'
def fin3():
    for i in range(2):
        try: raise ValueError
        finally: continue
    return 'done'
print(fin1(), fin2(), fin3())
def notcls():
    try: 1/0
    except 5: pass
show(notcls)
def notcls2():
    try: 1/0
    except (ValueError, 'x'): pass
show(notcls2)
