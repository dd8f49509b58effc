# An unindented body.
print("not printed")
def f():
return 1
