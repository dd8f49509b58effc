"""The traceback module: every function, and the objects behind them."""
import io
import sys
import traceback


def level_1(x):
    return level_2(x) + 1


def level_2(x):
    return 10 / x


def show(lines):
    """Without the file's name, which depends on where the program lies."""
    for line in lines:
        print(line.replace(__file__, "FILE"), end="")


try:
    level_1(0)
except ZeroDivisionError as error:
    caught = error
    show([traceback.format_exc()])
    out = io.StringIO()
    traceback.print_exc(limit=1, file=out)
    show([out.getvalue()])
    out = io.StringIO()
    traceback.print_exc(limit=-1, file=out)
    show([out.getvalue()])

print(traceback.format_exception_only(caught))
print(traceback.format_exception_only(type(caught), caught))
print(len(traceback.format_exception(caught)), len(traceback.format_tb(caught.__traceback__)))
for summary in traceback.extract_tb(caught.__traceback__):
    print(summary.name, summary.lineno, summary.line, summary.colno, summary.end_colno, summary.end_lineno)
    assert tuple(summary) == (summary.filename, summary.lineno, summary.name, summary.line)
print([(frame.f_code.co_name, line) for frame, line in traceback.walk_tb(caught.__traceback__)])

stack = traceback.extract_stack()
print(stack[-1].name, stack[-1].line)


def here():
    show(traceback.format_stack()[-2:])
    return traceback.extract_stack(limit=2)


print([summary.name for summary in here()])

te = traceback.TracebackException.from_exception(caught)
print(te, te.exc_type_str, [frame.name for frame in te.stack], te.__cause__, te.exceptions)
show(te.format())
show(te.format_exception_only())
with_locals = traceback.TracebackException.from_exception(KeyError("lonely"), capture_locals=True)
show(with_locals.format())

caught.add_note("a note")
caught.add_note("two\nlines")
print(traceback.format_exception_only(caught))

made = traceback.StackSummary.from_list([("a.py", 1, "f", "x = 1"), ("b.py", 22, "g", None)])
print(made.format())
print(traceback.format_list([("c.py", 3, "h", "  return 5  ")]))
print(traceback.FrameSummary("d.py", 4, "k", line="pass"), len(made))


def recursive(n):
    return recursive(n - 1) if n else 1 / 0


try:
    recursive(8)
except ZeroDivisionError as error:
    show(traceback.format_tb(error.__traceback__))


class Own(Exception):
    def __str__(self):
        raise ValueError("no text")


print(traceback.format_exception_only(Own()))
print(traceback.format_exception_only(SyntaxError("wrong", ("f.py", 2, 5, "x = = 1\n", 2, 6))))
print(traceback.format_exception(None), repr(traceback.format_exc()))
try:
    traceback.print_exception("no exception")
except TypeError as error:
    print(error)
