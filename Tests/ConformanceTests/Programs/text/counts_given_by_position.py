"""re.sub(), re.subn() and re.split() warn when count, maxsplit or flags come by position."""
import re
import warnings


def shown(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = call()
        except TypeError as error:
            result = f"TypeError: {error}"
    print(result, [(w.category.__name__, str(w.message), w.lineno) for w in caught])


shown(lambda: re.split(r"\W+", "one, two, three", 1))
shown(lambda: re.split(r"\W+", "one, two, three", maxsplit=1))
shown(lambda: re.split("B", "abcBd", 0, re.I))
shown(lambda: re.sub("a", "-", "banana", 2))
shown(lambda: re.sub("A", "-", "banana", 2, re.I))
shown(lambda: re.sub("a", "-", "banana", count=2, flags=re.I))
shown(lambda: re.subn("a", "-", "banana", 1))
shown(lambda: re.sub("a", "-", "banana", 2, count=1))
shown(lambda: re.sub("a", "-", "banana", 2, 0, 1))
shown(lambda: re.split("a", "banana", 1, 0, 3))
print(re.split("n", "banana", 1))
