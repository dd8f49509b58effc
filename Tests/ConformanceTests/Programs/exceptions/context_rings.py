# Contexts tied into a ring by hand do not hang
a, b = ValueError('a'), ValueError('b')
a.__context__ = b
b.__context__ = a
try:
    try: raise a
    except ValueError: raise KeyError('k')
except KeyError as error:
    print(repr(error.__context__), repr(error.__context__.__context__))
def chain(first, second):
    try:
        try: raise first
        except Exception: raise second
    except Exception as error: return error
x, y = TypeError('x'), TypeError('y')
print(repr(chain(x, y).__context__), repr(x.__context__))
print(repr(chain(y, x).__context__), repr(y.__context__))
z = OSError('z')
z.__cause__ = z
try: raise z
except OSError as error: print(error.__cause__ is error)
def same():
    try: raise z
    except OSError as error: raise error
try: same()
except OSError as error: print(error is z, error.__context__)
