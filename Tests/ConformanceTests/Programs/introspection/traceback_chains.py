"""Tracebacks of chains and groups, as text."""
import traceback


def show(exception):
    print("".join(traceback.format_exception(exception)).replace(__file__, "FILE"))
    print("-" * 30)


def cause():
    try:
        {}["missing"]
    except KeyError as error:
        raise ValueError("bad key") from error


def context():
    try:
        int("seven")
    except ValueError:
        raise RuntimeError("while handling")


def hidden():
    try:
        [][3]
    except IndexError:
        raise LookupError("nothing before it") from None


for function in (cause, context, hidden):
    try:
        function()
    except Exception as error:
        show(error)


def group():
    errors = []
    for function in (cause, lambda: 1 / 0, lambda: [].pop()):
        try:
            function()
        except Exception as error:
            errors.append(error)
    raise ExceptionGroup("several", [errors[0], ExceptionGroup("inner", errors[1:])])


try:
    group()
except ExceptionGroup as error:
    show(error)
    te = traceback.TracebackException.from_exception(error)
    print([str(inner) for inner in te.exceptions])
    print(list(te.format_exception_only(show_group=True)))
try:
    try:
        raise ExceptionGroup("many", [ValueError(i) for i in range(18)])
    except* TypeError:
        pass
except ExceptionGroup as error:
    print("".join(traceback.format_exception(error, limit=0)))
try:
    try:
        context()
    except RuntimeError as error:
        print("".join(traceback.format_exception(error, chain=False)).replace(__file__, "FILE"))
        raise
except RuntimeError as error:
    print(len(traceback.extract_tb(error.__traceback__)), repr(error.__context__))
