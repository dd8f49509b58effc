# A string without its end.
print("not printed")
name = "abc
