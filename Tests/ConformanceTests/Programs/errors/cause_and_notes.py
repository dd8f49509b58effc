# A chain of three exceptions with notes
def a():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError('x') from e
def b():
    try:
        a()
    except KeyError:
        raise RuntimeError('multi\nline')
try:
    b()
except RuntimeError as e:
    e.add_note('note 1')
    e.add_note('note 2\nsecond line')
    raise
