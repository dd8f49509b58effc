# A bracket that is never closed.
print("not printed")
values = [1, 2,
print(values
