# Reading a local before it is bound, a missing global, a deleted name.
total = 1


def bad():
    print(total)
    total = 2


def missing():
    return not_there


def free():
    def inner():
        return late

    inner()
    late = 1


for function in (bad, missing, free):
    try:
        function()
    except NameError as error:
        print(type(error).__name__, error)

del total
try:
    total
except NameError as error:
    print(error)
