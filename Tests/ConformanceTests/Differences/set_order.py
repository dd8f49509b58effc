"""Sets of strings are in the order of insertion.

CPython's order comes from hashes that are other ones in every run; a program whose output depends on it can't be
compared. Sets of numbers are in CPython's order.
"""
names = {"delta", "alpha", "charlie", "bravo", "echo", "golf", "foxtrot"}
print("in the order of insertion:", list(names) == ["delta", "alpha", "charlie", "bravo", "echo", "golf", "foxtrot"])
print(list({33, 1, 17, 2}))
