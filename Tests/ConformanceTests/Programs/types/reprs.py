# The reprs of nested values, quotes, escapes and classes.
print([1, 2.0, "three", None, True, (4,), {5: [6]}, {7}, range(3), b"x"])
print(["it's", 'say "hi"', "both ' and \"", "tab\t", "nul\x00", "bell\x07", "del\x7f", "é", "\u200b", "😀", "back\\slash", "\xa0"])
print({"k": {"n": {}}}, ((), [], {}, set()), [[]], [""], (None,), -0.0, 1e22, 1e21, 123456789012345680.0, 5e-324, 1.7976931348623157e308)
recursive = {"self": None}
recursive["self"] = recursive
nested = [recursive]
print(recursive, nested, type(recursive), [int, str, list], {"type": type(1)}, [len, print])
print(frozenset({1}), bytearray(b"ab"), iter([]).__class__.__name__, (x for x in ()).__class__.__name__)
print({1: "a"}.keys(), {1: "a"}.values(), {1: "a"}.items(), enumerate([]).__class__.__name__, zip().__class__.__name__, map(str, []).__class__.__name__)
