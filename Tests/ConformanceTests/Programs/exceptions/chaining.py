# __cause__, __context__, raise from None, and re-raising.
def chain(kind):
    try:
        1 / 0
    except ZeroDivisionError as error:
        if kind == "from":
            raise ValueError("from") from error
        if kind == "none":
            raise ValueError("none") from None
        if kind == "bare":
            raise
        raise ValueError("while handling")


for kind in ("from", "none", "bare", "other"):
    try:
        chain(kind)
    except Exception as error:
        print(kind, repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
