"""doctest.testmod: examples that pass and fail, options, verbose output.

>>> 1 + 1
2
"""
import doctest


def fibonacci(limit):
    """Yields numbers.

    >>> list(fibonacci(10))
    [0, 1, 1, 2, 3, 5, 8]
    >>> gen = fibonacci(5)
    >>> next(gen), next(gen)
    (0, 1)
    >>> for number in fibonacci(3):
    ...     print(number, end=" ")
    ...
    0 1 1 2 
    """
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


def failing():
    """
    >>> failing()
    'other'
    >>> print("two\\nlines")
    two
    <BLANKLINE>
    lines
    >>> failing() == 'this'
    True
    >>> None
    >>> "not expected"
    """
    return "this"


def errors():
    """
    >>> 1 / 0
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    >>> int("x")
    Traceback (most recent call last):
    ValueError: invalid literal for int() with base 10: 'x'
    >>> raise KeyError("any") # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    KeyError: 'nothing'
    """


def options():
    """
    >>> list(range(100)) # doctest: +ELLIPSIS
    [0, 1, ..., 99]
    >>> print("a   b\\n   c") # doctest: +NORMALIZE_WHITESPACE
    a b c
    >>> this is not python # doctest: +SKIP
    >>> 1 == 1.0, True
    (True, True)
    >>> print("from", 1, "to", 9) # doctest: +ELLIPSIS
    from ... to 9
    """


class Stack:
    """A stack.

    >>> s = Stack()
    >>> s.push(1); s.push(2)
    >>> s.pop()
    2
    >>> len(s.items)
    1
    """

    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        """
        >>> Stack().pop()
        Traceback (most recent call last):
        IndexError: pop from empty list
        """
        return self.items.pop()

    @property
    def size(self):
        """
        >>> Stack().size
        1
        """
        return len(self.items)


__test__ = {"named": ">>> fibonacci.__name__\n'fibonacci'\n"}

if __name__ == "__main__":
    print(doctest.testmod())
    print(doctest.testmod(verbose=True, optionflags=doctest.ELLIPSIS))
    print(doctest.testmod(report=False, optionflags=doctest.FAIL_FAST).failed)
