# Decorators apply from the bottom up, once, at definition.
def tagged(tag):
    print("making", tag)

    def wrap(function):
        print("wrapping with", tag)

        def call(*args, **kwargs):
            return f"<{tag}>{function(*args, **kwargs)}</{tag}>"

        return call

    return wrap


@tagged("b")
@tagged("i")
def text(word, times=1):
    return word * times


print(text("ab"))
print(text("x", times=3))
