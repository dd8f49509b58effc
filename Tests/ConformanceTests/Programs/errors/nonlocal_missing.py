# nonlocal without a binding outside.
print("not printed")


def f():
    nonlocal x
    x = 1


f()
