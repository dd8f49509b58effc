# Unpacking in calls and displays, and the order of evaluation.
def trace(value):
    print("eval", value)
    return value


def show(*args, **kwargs):
    print(args, kwargs)


show(trace(1), *[trace(2), trace(3)], x=trace(4), **{"y": trace(5)})
show(*"ab", *range(2), **{"k": 1}, **{"l": 2})
print([trace("a"), *(trace("b"),)], {**{"p": 1}, "p": 2}, trace("f")[trace(0)])
for attempt in (lambda: show(**{"a": 1}, a=2), lambda: show(*5), lambda: show(**[1]), lambda: show(**{1: 2})):
    try:
        attempt()
    except TypeError as error:
        print(str(error).split("show() ")[-1])
