# Exceptions passing through several finally blocks, and one replacing another.
log = []


def level(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        level(n - 1)
    except KeyError:
        log.append("never")
    finally:
        log.append(n)


try:
    level(3)
except ValueError as error:
    print(error, log)


def replace():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


try:
    replace()
except KeyError as error:
    print(repr(error), repr(error.__context__))


def loop():
    for n in range(3):
        try:
            try:
                if n == 1:
                    return "returned at 1"
            finally:
                print("inner", n)
        finally:
            print("outer", n)


print(loop())


def handler_raises():
    try:
        try:
            1 / 0
        except ZeroDivisionError as error:
            raise RuntimeError("in handler") from error
        finally:
            print("finally of handler")
    except RuntimeError as error:
        return repr(error.__cause__)


print(handler_raises())
