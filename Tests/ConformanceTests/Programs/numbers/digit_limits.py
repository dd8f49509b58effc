"""The limit for decimal digits, and how a program changes it."""
import sys

print(sys.get_int_max_str_digits())
number = 10**4299
print(len(str(number)), len(repr(-number)), int("9" * 4300) == 10**4300 - 1)


def attempt(action):
    try:
        result = action()
        print(len(result) if isinstance(result, str) else result.bit_length())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: str(10**4300))
attempt(lambda: repr(-(10**5000)))
attempt(lambda: f"{10**4300}")
attempt(lambda: "%d" % 10**4300)
attempt(lambda: format(10**5000, "d"))
attempt(lambda: format(10**5000, ","))
attempt(lambda: int("1" * 4301))
attempt(lambda: int("1_" * 4300 + "1"))
attempt(lambda: int("-" + "1" * 5000))
attempt(lambda: int(b"1" * 5000))
attempt(lambda: hex(10**5000))
attempt(lambda: bin(10**5000))
attempt(lambda: format(10**5000, "x"))
attempt(lambda: int("f" * 5000, 16))
attempt(lambda: int("1" * 10000, 2))
attempt(lambda: int("z" * 5000, 36))
attempt(lambda: float("1" * 5000) and "")
attempt(lambda: str([10**5000]))
sys.set_int_max_str_digits(0)
attempt(lambda: str(10**5000))
attempt(lambda: int("7" * 6000))
sys.set_int_max_str_digits(640)
attempt(lambda: str(10**639))
attempt(lambda: str(10**640))
attempt(lambda: int("5" * 641))
for value in [639, -1, "x", 1.5]:
    try:
        sys.set_int_max_str_digits(value)
    except Exception as error:
        print(type(error).__name__, error)
sys.set_int_max_str_digits(4300)
print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
