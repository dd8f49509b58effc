# A chain of generators pulls one value at a time.
def numbers(limit):
    for n in range(limit):
        print("produce", n)
        yield n


def evens(source):
    for n in source:
        if n % 2 == 0:
            yield n


def squares(source):
    for n in source:
        print("square", n)
        yield n * n


for value in squares(evens(numbers(5))):
    print("got", value)
print(sum(x for x in squares(evens(numbers(3)))))
