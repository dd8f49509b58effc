# A default is made once, when the function is defined.
def append(item, to=[]):
    to.append(item)
    return to


print(append(1), append(2), append(3, []))

base = 10


def plus(n, amount=base):
    return n + amount


base = 20
print(plus(1))
print(append.__defaults__, plus.__name__, append.__name__)
