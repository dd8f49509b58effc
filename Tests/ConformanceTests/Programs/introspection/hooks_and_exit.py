"""sys.excepthook, sys.displayhook, sys.unraisablehook, atexit."""
import atexit
import builtins
import sys


@atexit.register
def last():
    print("atexit: registered first, called last")


atexit.register(print, "atexit: with", "arguments", sep="-")


def never():
    print("not called")


atexit.register(never)
atexit.unregister(never)


def hook(kind, value, tb):
    while tb.tb_next:
        tb = tb.tb_next
    print("excepthook:", kind.__name__, value, tb.tb_lineno, tb.tb_frame.f_code.co_name)


def unraisable(facts):
    print("unraisable:", facts.exc_type.__name__, facts.exc_value, facts.err_msg, facts.object.__name__)


class Bad:
    def __del__(self):
        raise ValueError("in __del__")


kept = sys.unraisablehook
sys.unraisablehook = unraisable
bad = Bad()
del bad
print("after")
sys.unraisablehook = kept
print(sys.unraisablehook is sys.__unraisablehook__, sys.excepthook is sys.__excepthook__)

sys.displayhook(5)
print(builtins._)
sys.displayhook(None)
sys.displayhook("text")
exec(compile("1 + 1\nx = 3\nx * 2\nNone\n[x]\n", "<input>", "exec"))
for source in ("1 + 1", "x = 7", "x", "None"):
    exec(compile(source, "<input>", "single"))
for source in ("for i in range(2): i\n", "if x: 'yes'\n", "def f(): 5\n", "a = 1; a; a + 1\n"):
    exec(compile(source, "<input>", "single"))


def shouting(value):
    if value is not None:
        print("value:", repr(value).upper())


sys.displayhook = shouting
exec(compile("'hello'", "<input>", "single"))
sys.displayhook = sys.__displayhook__
print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as error:
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value is error, sys.exception() is error, tb.tb_lineno)
print(sys.exc_info())
sys.excepthook = hook


def fail():
    raise RuntimeError("the end")


fail()
