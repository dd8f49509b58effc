# What can be raised and caught, and what cannot.
for attempt in ("class", "instance", "string", "none", "bare"):
    try:
        if attempt == "class":
            raise ValueError
        if attempt == "instance":
            raise ValueError("a", 1)
        if attempt == "string":
            raise "text"
        if attempt == "none":
            raise None
        raise
    except Exception as error:
        print(attempt, repr(error))
try:
    try:
        raise ValueError("original")
    except "not a class":
        pass
except TypeError as error:
    print(error, repr(error.__context__))
try:
    raise KeyError("k") from ValueError("cause")
except KeyError as error:
    print(error, str(error), error.__cause__)
error = OSError(2, "No such file")
print(error, error.errno, error.strerror, repr(error), error.args)
note = ValueError("with note")
note.add_note("a note")
print(note.__notes__, isinstance(note.with_traceback(None), ValueError))
