# An error in the guard of a pattern
def f(x):
    match x:
        case {'a': int(y)} if y / 0: pass
f({'a': 1})
