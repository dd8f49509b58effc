# An uncaught exception with a cause: the last line is the last exception's.
def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError(f"cannot use {text!r}") from error


print(parse("5"))
print(parse("five"))
