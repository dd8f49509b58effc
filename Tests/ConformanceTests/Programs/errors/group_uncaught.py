# A group that is caught in part
def bad(n):
    raise ValueError(n)
def collect():
    errors = []
    for i in range(3):
        try:
            bad(i)
        except ValueError as e:
            errors.append(e)
    inner = ExceptionGroup('inner', [TypeError('t'), KeyError('k')])
    inner.add_note('inner note')
    raise ExceptionGroup('outer', errors + [inner])
try:
    collect()
except* TypeError as eg:
    print(eg, eg.exceptions)
