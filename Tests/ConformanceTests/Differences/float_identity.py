"""Floats have no identity.

Numbers are values here, not objects: two floats with the same bits are one for `is` and `id`. Each NaN that
`float("nan")` makes is another one all the same, so that lists, sets and dictionaries find it as CPython's do; those that
come out of arithmetic are one.
"""
import math

half = math.sqrt(0.25)
print("equal floats are the same object:", half is math.sqrt(0.25))
nan, other = float("nan"), float("nan")
print("a list with a NaN equals itself:", [nan] == [nan], "and not one with another:", [nan] == [other])
first, second = math.inf - math.inf, math.inf - math.inf
print("two NaNs of arithmetic are the same:", [first] == [second])
