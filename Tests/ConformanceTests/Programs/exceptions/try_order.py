# The order of try, except, else and finally.
def attempt(what):
    try:
        print("try", what)
        if what == "value":
            raise ValueError("bad value")
        if what == "key":
            {}["nothing"]
        if what == "return":
            return "returned"
    except ValueError as error:
        print("except", error)
    except (KeyError, IndexError) as error:
        print("except", type(error).__name__, error, repr(error))
    else:
        print("else")
    finally:
        print("finally")
    return "end"


for what in ("nothing", "value", "key", "return"):
    print(attempt(what))
