"""sys._getframe and frame objects: callers, lines, names, variables."""
import inspect
import sys


def where(depth=0):
    frame = sys._getframe(depth + 1)
    return frame.f_code.co_name, frame.f_lineno


def outer(x):
    y = x * 2
    return inner(y)


def inner(value):
    names = []
    frame = sys._getframe()
    while frame.f_code.co_name != "<module>":
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    names.append(frame.f_code.co_name)
    caller = sys._getframe(1)
    return names, caller.f_locals["x"], sorted(caller.f_locals), caller.f_globals is globals() or True


print(where())
print(outer(21))
print(sys._getframe().f_globals["__name__"])
try:
    sys._getframe(500)
except ValueError as error:
    print(error)


def current():
    a, b = 1, "two"
    frame = inspect.currentframe()
    return frame.f_code.co_varnames, frame.f_locals["a"], frame.f_locals["b"], frame.f_code.co_firstlineno


print(current())


def who_called_me():
    caller = inspect.stack()[1]
    return caller.function, caller.lineno, caller.code_context[caller.index].strip()


def someone():
    return who_called_me()


print(someone())
info = inspect.getframeinfo(sys._getframe())
print(info.function, info.lineno, info.code_context)


def with_arguments(a, b=2, *args, key=None, **kwargs):
    args_info = inspect.getargvalues(sys._getframe())
    return args_info.args, args_info.varargs, args_info.keywords, args_info.locals["a"], args_info.locals["kwargs"]


print(with_arguments(1, 5, 6, other=7))


def generator():
    secret = "inside"
    yield sys._getframe().f_code.co_name
    yield secret


gen = generator()
print(next(gen), gen.gi_frame.f_locals, gen.gi_frame.f_lineno, gen.gi_frame.f_code is gen.gi_code)
gen.close()
print(gen.gi_frame)


async def coroutine():
    here = sys._getframe()
    return here.f_code.co_name, here.f_code.co_flags & inspect.CO_COROUTINE != 0


coro = coroutine()
try:
    coro.send(None)
except StopIteration as stop:
    print(stop.value)
print([frame.function for frame in inspect.trace()])
try:
    outer(None)
except TypeError:
    print([(frame.function, frame.lineno) for frame in inspect.trace()])
