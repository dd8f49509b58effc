# A StopIteration inside a generator becomes a RuntimeError.
def careless(iterator):
    while True:
        yield next(iterator)


try:
    print(list(careless(iter([1, 2]))))
except RuntimeError as error:
    print(error, repr(error.__cause__))


def busy():
    yield next(me)


me = busy()
try:
    next(me)
except ValueError as error:
    print(error)
