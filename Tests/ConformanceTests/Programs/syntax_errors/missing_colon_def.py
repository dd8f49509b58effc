# def without a colon.
def f(x)
    return x
