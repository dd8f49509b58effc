# A missing colon: no output at all, the message on stderr, exit status 1.
print("not printed")
if True
    print("x")
