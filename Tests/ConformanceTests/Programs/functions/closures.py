# Closures share a variable, not a value; nonlocal writes to it.
def counter():
    count = 0

    def up():
        nonlocal count
        count += 1
        return count

    def read():
        return count

    return up, read


up, read = counter()
up()
up()
print(read(), up(), read())
other_up, other_read = counter()
print(other_read(), read())
print([f() for f in [lambda: i for i in range(3)]])
print([f() for f in [lambda i=i: i for i in range(3)]])
