"""inspect: source, comments, documentation, members, modules, closures."""
import inspect
import math
import types


# About the function.
# Two lines.
def decorated(function):
    """A decorator.

        Indented more.
    And back.
    """
    return function


@decorated
def target(a,
           b=(1,
              2)):
    if a:
        # inside
        return """a
text"""

    return b


class Base:
    """Base doc."""

    attribute = 1

    def method(self):
        """Method doc."""
        return 1

    @property
    def prop(self):
        """Prop doc."""
        return self.attribute

    @staticmethod
    def static():
        pass

    @classmethod
    def cls_method(cls): pass


class Derived(Base):
    def method(self):
        return 2


square = lambda x: x * x
print(inspect.getsource(target), end="")
print(inspect.getsource(Base.method), end="")
print(inspect.getsource(Derived), end="")
print(inspect.getsource(square), end="")
lines, start = inspect.getsourcelines(target)
print(len(lines), start)
print(repr(inspect.getcomments(decorated)))
print(inspect.getdoc(decorated))
print(inspect.getdoc(Derived), inspect.getdoc(Derived.method), inspect.getdoc(Base.prop), inspect.getdoc(target))
print(repr(inspect.cleandoc("   first\n      second\n        third\n\n   ")))

print([name for name, value in inspect.getmembers(Base, inspect.isfunction)])
print([name for name, _ in inspect.getmembers(Derived(), inspect.ismethod)])
print([name for name, value in inspect.getmembers(Base) if not name.startswith("__")])
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Derived) if not a.name.startswith("__")])
print(inspect.getattr_static(Base(), "prop").__class__.__name__, inspect.getattr_static(Base, "missing", "default"))

checks = [inspect.isclass, inspect.isfunction, inspect.ismethod, inspect.isbuiltin, inspect.isroutine, inspect.ismodule,
          inspect.isgeneratorfunction, inspect.iscoroutinefunction, inspect.isdatadescriptor, inspect.isabstract]


def generator():
    yield


async def coroutine():
    pass


for thing in (Base, target, Base().method, len, math, generator, coroutine, Base.prop, Base.cls_method, 5):
    print([check.__name__[2:] for check in checks if check(thing)])
print(inspect.getmro(Derived), inspect.getmodule(target).__name__, inspect.getmodule(math) is math)
print(inspect.getclasstree([Base, Derived]))
print(inspect.getfile(target) == __file__, inspect.getmodulename("/a/b/mod.py"))


def outer():
    x, y = 1, 2

    def inner():
        return x + y
    return inner


print(inspect.getclosurevars(outer()).nonlocals)
for thing in (int, len, 5):
    try:
        inspect.getsource(thing)
    except (TypeError, OSError) as error:
        print(type(error).__name__)
code = target.__code__
print(code.co_name, code.co_argcount, code.co_varnames, code.co_firstlineno, isinstance(code, types.CodeType))
