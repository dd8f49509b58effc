# What exceptions of the built-in classes carry and show.
missing = OSError(2, "No such file", "f.txt")
print(repr(missing), missing, missing.errno, missing.strerror, missing.filename, missing.args)
print(OSError("x"), repr(OSError(1, "a")), OSError(99, "zz"), repr(KeyError("a")), KeyError("a"), KeyError(1, 2))
print(SyntaxError("bad", ("f.py", 3, 1, "text")), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), repr(StopIteration(5).value))
noted = ValueError(1)
noted.add_note("first")
noted.add_note("second")
print(noted.__notes__, noted.__cause__, noted.__context__, noted.__suppress_context__, noted.with_traceback(None) is noted)
try:
    undefined
except NameError as error:
    print(error, error.name)
try:
    noted.nothing
except AttributeError as error:
    print(error, error.name, error.obj is noted)


class Own(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


print(repr(Own(1, 2)), Own(1, 2).args, Own("m", 3))
group = ExceptionGroup("m", [ValueError(1), ExceptionGroup("n", [KeyError(3)])])
print(repr(group), group, group.message, group.exceptions, group.split(ValueError), group.derive([OSError()]))
print(group.subgroup(lambda e: isinstance(e, KeyError)), type(BaseExceptionGroup("a", [ValueError()])), type(BaseExceptionGroup("a", [KeyboardInterrupt()])))
attempts = [
    lambda: ExceptionGroup("a", []), lambda: ExceptionGroup("a", [1]), lambda: ExceptionGroup(1, [ValueError()]),
    lambda: ExceptionGroup("a", [KeyboardInterrupt()]), lambda: noted.add_note(1), lambda: ValueError(a=1),
]
for attempt in attempts:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
