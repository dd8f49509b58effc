# Positional, default, *args, keyword-only and **kwargs parameters in one call.
def show(a, b=2, *rest, c, d=4, **more):
    print(a, b, rest, c, d, more)


show(1, c=3)
show(1, 20, 30, 40, c=3)
show(1, c=3, x=5, y=6)
show(*[1, 2, 3], **{"c": 7, "z": 8})
show(0, *range(3), c="c", *[9], **{"e": 1}, f=2)
