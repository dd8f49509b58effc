# return outside a function.
print("not printed")
return 5
