"""At most twenty-one loops, `with` items and parts of `try` may lie in each other in one function."""


def nested(opening, count, closing=""):
    """A program of so many blocks in each other."""
    lines = [" " * depth + opening for depth in range(count)] + [" " * count + "pass"]
    if closing:
        lines += [" " * depth + closing for depth in reversed(range(count))]
    return "\n".join(lines) + "\n"


def attempt(label, source):
    try:
        compile(source, "<nested>", "exec")
    except SyntaxError as error:
        print(f"{label}: {error.msg} (line {error.lineno}, column {error.offset})")
    else:
        print(f"{label}: fine")


for kind in "for x in y:", "while x:", "with x:", "with x as y:", "if x:":
    for count in 20, 21, 22:
        attempt(f"{count} times {kind}", nested(kind, count))

for closing in "except: pass", "except E as e: pass", "finally: pass", "except* E: pass":
    for count in 19, 20, 21, 22:
        attempt(f"{count} times try, {closing}", nested("try:", count, closing))

for count in 20, 21, 22:
    items = ", ".join(f"a{number}" for number in range(count))
    attempt(f"with {count} items", f"with {items}: pass\n")

inner = nested("for x in y:", 21).replace("pass", "def f():\n" + " " * 22 + "for z in x: pass")
attempt("a function begins anew", inner)
attempt("a comprehension too", nested("for x in y:", 21).replace("pass", "[x for x in y]"))
attempt("else is outside of its loop", nested("for x in y:", 20) + " " * 19 + "else:\n" + " " * 20 + "while x: pass\n")

# A block that runs: twenty-one loops.
source = nested("for x in [1]:", 21).replace("pass", "print('reached')")
exec(source)
