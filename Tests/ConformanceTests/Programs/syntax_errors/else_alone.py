# else without if.
else:
    print("x")
