"""contextlib: contextmanager as decorator, ExitStack, suppress, redirects, closing, nullcontext."""
import contextlib
import sys


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as error:
        print("swallowed", error)
    finally:
        print(f"</{name}>")


with tag("a") as value:
    print(value)
with tag("b"):
    raise ValueError("inside")


@tag("deco")
def decorated(x):
    return x * 2


print(decorated(4), decorated(5), decorated.__name__)
for bad in ("none", "two", "swallow"):
    @contextlib.contextmanager
    def manager():
        if bad == "none":
            return
        yield 1
        if bad == "two":
            yield 2
    try:
        with manager():
            if bad == "swallow":
                raise KeyError("goes through")
    except (RuntimeError, KeyError) as error:
        print(type(error).__name__, error)

print("-- ExitStack")
with contextlib.ExitStack() as stack:
    for name in "xy":
        print(stack.enter_context(tag(name)))
    stack.callback(print, "callback", sep="|")

    @stack.callback
    def done():
        print("done")
    stack.push(lambda kind, value, tb: print("exit", kind and kind.__name__) or True)
    raise KeyError("taken by the pushed function")
print("after")
stack = contextlib.ExitStack()
stack.callback(print, "kept for later")
moved = stack.pop_all()
stack.close()
print("closed the empty one")
moved.close()
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(lambda: {}["k"])
except ZeroDivisionError as error:
    print(repr(error), repr(error.__context__))
try:
    contextlib.ExitStack().enter_context(5)
except TypeError as error:
    print(error)

print("-- suppress and others")
with contextlib.suppress(KeyError, ValueError):
    {}["x"]
    print("not reached")
with contextlib.suppress(ValueError):
    raise ExceptionGroup("eg", [ValueError(1)])
try:
    with contextlib.suppress(KeyError):
        raise TypeError("not this one")
except TypeError as error:
    print(error)
with contextlib.nullcontext(5) as five:
    print(five)


class Door:
    def close(self):
        print("closed")


with contextlib.closing(Door()) as door:
    print(type(door).__name__)


class Lines:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        pass


out, err = Lines(), Lines()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
    print("to out")
    print("to err", file=sys.stderr)
print(repr(out.text), repr(err.text))


class Track(contextlib.ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exc):
        print("exit", exc[0])


@Track()
def function():
    print("body")


function()
print(isinstance(tag("z"), contextlib.AbstractContextManager), issubclass(Door, contextlib.AbstractContextManager))
try:
    with contextlib.chdir("/"):
        pass
    print("changed")
except PermissionError:
    print("changed")
