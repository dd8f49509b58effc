# import * inside a function.
def f():
    from time import *
