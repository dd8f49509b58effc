# Which built-in exceptions catch which.
cases = [ZeroDivisionError, KeyError, IndexError, FileNotFoundError, TimeoutError, RecursionError, UnboundLocalError,
         ModuleNotFoundError, StopIteration, KeyboardInterrupt, SystemExit, GeneratorExit, UnicodeDecodeError, AssertionError]
for case in cases:
    print(case.__name__, [c.__name__ for c in case.__mro__[1:-1]])
for group in (ArithmeticError, LookupError, OSError, Exception, BaseException):
    print(group.__name__, [c.__name__ for c in cases if issubclass(c, group)])
try:
    raise ValueError
except (TypeError, ValueError) as error:
    print(repr(error))
try:
    try:
        raise KeyboardInterrupt
    except Exception:
        print("not here")
except BaseException as error:
    print(type(error).__name__)
