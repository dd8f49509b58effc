"""What functions, code objects and cells tell about themselves."""
import inspect


def outer(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    """Documentation."""
    total = a + b

    def inner(x):
        nonlocal total
        total += x
        return total + d

    return inner


code = outer.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals, code.co_varnames, code.co_cellvars, code.co_freevars)
print(code.co_firstlineno, code.co_flags & 0x4, code.co_flags & 0x8, code.co_flags & 0x20, code.co_filename.endswith("code_objects.py"))
inner = outer(1, d=10)
print(sorted(inner.__code__.co_freevars), inner.__code__.co_qualname, sorted(cell.cell_contents for cell in inner.__closure__), inner(5), sorted(cell.cell_contents for cell in inner.__closure__))
print(outer.__defaults__, outer.__kwdefaults__, outer.__closure__, outer.__doc__, outer.__name__, outer.__qualname__, outer.__module__, outer.__annotations__, outer.__dict__)
inner.__closure__[inner.__code__.co_freevars.index("total")].cell_contents = 100
print(inner(0), type(inner.__closure__[0]).__name__, type(code).__name__, repr(code).startswith("<code object outer at 0x"))
for function in [lambda: 0, lambda x: x, (n for n in []).gi_code, [].append, len]:
    found = getattr(function, "__code__", function)
    print(getattr(found, "co_name", None), getattr(found, "co_flags", None))


def generator():
    yield 1


async def coroutine():
    pass


async def stream():
    yield 1


for function in [generator, coroutine, stream, outer]:
    flags = function.__code__.co_flags
    print(function.__name__, bool(flags & 0x20), bool(flags & 0x80), bool(flags & 0x200), inspect.isgeneratorfunction(function), inspect.iscoroutinefunction(function), inspect.isasyncgenfunction(function))
outer.__defaults__ = (7,)
outer.__name__ = "renamed"
outer.tag = "x"
print(outer.__defaults__, outer.__name__, outer.__dict__, outer.tag)
try:
    outer(1)
except TypeError as error:
    print(error)
print(code == code, code is outer.__code__, hash(code) == hash(code))
for action in [lambda: setattr(outer, "__name__", 5), lambda: setattr(outer, "__defaults__", 5), lambda: setattr(code, "co_name", "x"), lambda: outer.missing, lambda: code.missing, lambda: setattr(outer, "__dict__", 5), lambda: outer.__closure__[0]]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
empty = (lambda: (lambda: later))() if False else None


def unset():
    def use():
        return later

    cell = use.__closure__[0]
    try:
        cell.cell_contents
    except ValueError as error:
        print(error)
    later = 1
    return cell.cell_contents


print(unset(), empty)
