# add_note, __cause__, __context__, __traceback__ and what may be put there
def show(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, e.args, e.__cause__, e.__context__, e.__suppress_context__)
e = ValueError('v'); e.add_note('n1'); e.add_note('n2'); print(e.__notes__); show(lambda: e.add_note(3))
e.__notes__ = 5; show(lambda: e.add_note('x'))
show(lambda: setattr(e, '__cause__', 5)); show(lambda: setattr(e, '__context__', 5)); show(lambda: setattr(e, '__traceback__', 5)); show(lambda: setattr(e, 'args', 5)); e.args = (1, 2); print(e, e.args)
def raiser(x, y=None):
    if y is None: raise x
    raise x from y
show(raiser, 5); show(raiser, 'abc'); show(raiser, int); show(raiser, ValueError); show(raiser, ValueError('a'), KeyError('b')); show(raiser, ValueError, KeyError); show(raiser, ValueError, 5); show(raiser, ValueError('x'), 'no')
