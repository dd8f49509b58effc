# An operator over two lines fails
print('before')
def f(a, b):
    return (a.x
            + b.y)
f(1, 2)
