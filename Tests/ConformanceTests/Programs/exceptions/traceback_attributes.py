# The traceback of a caught exception tells line numbers and functions.
def fail():
    raise ValueError("here")


def middle():
    fail()


try:
    middle()
except ValueError as error:
    tb = error.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
