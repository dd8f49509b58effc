# sys.exit: SystemExit can be caught, and carries its code.
import sys

for code in (0, 5, "text", None, True):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error), error.code)
try:
    raise SystemExit
except SystemExit as error:
    print(repr(error), error.code)
try:
    sys.exit(9)
finally:
    print("finally")
