# The messages of calls that do not fit the parameters.
def none():
    pass


def two(a, b):
    pass


def keyword(*, key):
    pass


def optional(a, b=1):
    pass


for call in (
    lambda: none(1),
    lambda: two(),
    lambda: two(1),
    lambda: two(1, 2, 3),
    lambda: two(1, 2, b=3),
    lambda: two(1, c=3),
    lambda: keyword(),
    lambda: keyword(1),
    lambda: optional(),
    lambda: optional(1, 2, 3),
    lambda: (lambda x: x)(),
):
    try:
        call()
    except TypeError as error:
        print(error)
