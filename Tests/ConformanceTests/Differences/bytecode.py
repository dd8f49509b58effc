"""Code objects hold no bytecode of CPython's.

The machine has instructions of its own, so `co_code` is not there.
"""


def double(x):
    return 2 * x


print(double.__code__.co_name, double.__code__.co_varnames, hasattr(double.__code__, "co_code"))
