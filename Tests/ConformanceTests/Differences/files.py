"""A program has no files.

Programs are often a stranger's. They can't read or write what is on the machine, reach the network or start other
programs: the call says so.
"""
try:
    with open("/dev/null") as file:
        print("read:", repr(file.read()))
except Exception as problem:
    print("not opened:", isinstance(problem, (PermissionError, NotImplementedError)))
