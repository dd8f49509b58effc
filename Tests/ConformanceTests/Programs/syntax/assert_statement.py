# assert: with and without a message.
try:
    assert 1 + 1 == 2
    assert [], "the list is empty"
except AssertionError as error:
    print(repr(error))
try:
    assert not 1
except AssertionError as error:
    print(repr(error), error.args)
