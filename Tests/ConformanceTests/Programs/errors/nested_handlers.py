# Exceptions raised in handlers, level by level
print('before')
def f(n):
    if n > 4: raise ValueError
    try: f(n + 1)
    except ValueError: raise KeyError(n)
f(3)
