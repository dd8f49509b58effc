# throw raises at the yield; the generator may answer or let it pass.
def stubborn():
    while True:
        try:
            yield "waiting"
        except ValueError as error:
            print("caught", error)
            yield "recovered"


g = stubborn()
print(next(g))
print(g.throw(ValueError("first")))
print(next(g))
print(g.throw(ValueError("second")))
try:
    g.throw(KeyError("third"))
except KeyError as error:
    print("passed through", error)
print(list(g))
