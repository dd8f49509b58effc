"""The warnings module: filters, actions, places, collected and raised warnings."""
import contextlib
import io
import warnings


def shown(action):
    """What goes to stderr, without the file's name."""
    out = io.StringIO()
    with contextlib.redirect_stderr(out):
        action()
    return out.getvalue().replace(__file__, "FILE")


def old(stacklevel=1):
    warnings.warn("old() is going away", DeprecationWarning, stacklevel=stacklevel)


print(shown(lambda: warnings.warn("plain")), end="")
print(shown(lambda: warnings.warn("typed", RuntimeWarning)), end="")
print(shown(lambda: warnings.warn(FutureWarning("an instance"))), end="")
print(shown(old), end="")
print(shown(lambda: old(2)), end="")
print(repr(shown(lambda: warnings.warn("pending", PendingDeprecationWarning))))
print(repr(shown(lambda: warnings.warn("resource", ResourceWarning))))


def thrice():
    for _ in range(3):
        warnings.warn("from a loop")


print(shown(thrice).count("from a loop"), shown(thrice).count("from a loop"))
for action in ("default", "always", "module", "once", "ignore"):
    with warnings.catch_warnings():
        warnings.simplefilter(action)
        print(action, shown(lambda: (thrice(), warnings.warn("another"), warnings.warn("from a loop"))).count("Warning"))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("first")
    old(2)
    warnings.warn("third", ImportWarning)
print([(str(w.message), w.category.__name__, w.lineno) for w in caught])
print(str(caught[0]).replace(__file__, "FILE"))

with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as error:
        print("raised", error)
with warnings.catch_warnings(action="error", category=UserWarning):
    try:
        warnings.warn("strict")
    except UserWarning as error:
        print("raised", error)

with warnings.catch_warnings():
    warnings.filterwarnings("ignore", message="skip .* please")
    warnings.filterwarnings("error", category=RuntimeWarning, message="bad")
    print(repr(shown(lambda: warnings.warn("skip this please"))))
    print(shown(lambda: warnings.warn("skip nothing")), end="")
    try:
        warnings.warn("Bad thing", RuntimeWarning)
    except RuntimeWarning as error:
        print("raised", error)

print(warnings.formatwarning("text", UserWarning, "some.py", 7, "the_line()"), end="")
print(shown(lambda: warnings.warn_explicit("explicit", UserWarning, "other.py", 12)), end="")
print(shown(lambda: warnings.showwarning("by hand", UserWarning, "x.py", 1, line="  code  ")), end="")


def mine(message, category, filename, lineno, file=None, line=None):
    print("mine:", category.__name__, message)


with warnings.catch_warnings():
    warnings.showwarning = mine
    warnings.warn("to my own function")
for call in (lambda: warnings.simplefilter("loud"), lambda: warnings.warn("x", int), lambda: warnings.warn("x", "y"),
             lambda: warnings.filterwarnings("ignore", lineno=-1), lambda: warnings.filterwarnings("ignore", category=int)):
    try:
        call()
    except (TypeError, ValueError, AssertionError) as error:
        print(type(error).__name__, error)
warnings.resetwarnings()
print(warnings.filters)
