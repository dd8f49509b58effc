# Recursion, mutual recursion, and the recursion limit as an exception.
def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


def forever(n):
    return forever(n + 1)


print(factorial(30))
print(even(100), odd(100))
try:
    forever(0)
except RecursionError as error:
    print(type(error).__name__, str(error).startswith("maximum recursion depth exceeded"))
