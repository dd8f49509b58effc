"""What format_exception_only() says when it has only the exception, and what format_exception() adds."""
import traceback


class Car:
    __slots__ = ("wheels",)

    def __init__(self):
        self.wheels = 4


def misspelled():
    counter = 1
    return countr


def forgotten():
    return itertools.count()


def both():
    jso = 1
    return json.dumps(jso)


def attribute():
    return Car().weels


def new_attribute():
    Car().wheel = 3


for cause in (misspelled, forgotten, both, attribute, new_attribute):
    try:
        cause()
    except Exception as error:
        print(cause.__name__)
        print("  only:", *traceback.format_exception_only(error), end="")
        print("  full:", traceback.format_exception(error)[-1], end="")
        prepared = traceback.TracebackException.from_exception(error)
        print("  from:", *prepared.format_exception_only(), end="")
        print("  str: ", error)
