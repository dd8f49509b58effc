# A return in finally wins; break and continue run it; loops with else.
def overrides():
    try:
        return "try"
    finally:
        return "finally"


def swallows():
    while True:
        try:
            raise ValueError
        finally:
            break
    return "gone"


print(overrides(), swallows())
for n in range(4):
    try:
        if n == 1:
            continue
        if n == 3:
            break
        print("body", n)
    finally:
        print("finally", n)
else:
    print("not reached")
for n in []:
    pass
else:
    print("else of an empty loop")
