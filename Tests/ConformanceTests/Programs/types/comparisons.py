# Comparing values of one type and of different types.
print(1 == 1.0, 1 == "1", [1] == (1,), {1} == frozenset({1}), None == 0, "a" == b"a", True == 1, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53)
print([1, 2] < [1, 2, 0], (1, "a") < (1, "b"), {"a": 1} == {"a": 1.0}, {1, 2} < {1, 2, 3}, "Z" < "a", [] < [0], float("nan") == float("nan"))
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1 == 1, "a" in ["a"], 1 not in {1}, [] is not [], None is None)
nan = float("nan")
print([nan] == [nan], nan in [nan], nan != nan, max(1, nan), sorted([3, 1, 2]) == [1, 2, 3])
for attempt in (lambda: 1 < "1", lambda: [] < (), lambda: None < None, lambda: {} < {}, lambda: 1 in 5, lambda: 1 in "1", lambda: max(1, "a")):
    try:
        attempt()
    except TypeError as error:
        print(error)
