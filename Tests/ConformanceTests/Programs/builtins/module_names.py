# globals(), locals(), vars() and dir() at the top level and inside
value = 1
print(vars() is globals(), locals() is globals(), 'value' in dir(), type(globals()))
globals()['made'] = 3
print(made)
del globals()['made']
try:
    made
except NameError as error:
    print(error)
names = globals()
late = 44
print(names['late'], 'late' in names)
def function(a, b=2):
    c = a + b
    inner = [locals_name for locals_name in sorted(locals())]
    return inner, locals()
print(function(1))
class Holder:
    x = 1
    before = sorted(name for name in locals() if not name.startswith('__'))
    y = 2
print(Holder.before, vars(Holder)['y'], sorted(n for n in vars(Holder) if not n.startswith('__')))
print(__name__, __builtins__ is not None, __doc__, __package__ in (None, ''), __debug__)
print([name for name in dir(Holder()) if not name.startswith('__')], vars(Holder()))
try:
    vars(5)
except TypeError as error:
    print(error)
print(sorted(dir(function))[:3] == sorted(dir(function))[:3], '__code__' in dir(function))
