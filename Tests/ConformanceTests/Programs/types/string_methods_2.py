# More methods of str, with their corner cases.
print("a-b_c".replace("-", ""), "aaa".replace("a", "b", 2), "abc".replace("", "."), "x".join("abc"), "".join([]))
print("hello world".capitalize(), "ABC".casefold(), "they're here".title(), "abc".index("c"), "abcabc".rindex("b"))
print("a b  c".split(" "), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), " x ".lstrip() + "|", " x ".rstrip() + "|", "".split(), "".split(","))
print("prefix-body".removeprefix("prefix-"), "body.py".removesuffix(".py"), "a.b".rpartition("."), "ab".partition("x"))
print("abc".isupper(), "ABC".isupper(), "abc".islower(), "Abc".istitle(), "a_1".isidentifier(), "½".isnumeric(), "".isalpha(), "٣".isdigit())
print("a\tb".expandtabs(4), "abc".translate({97: "x", 98: None}), "abc".translate(str.maketrans("ac", "zx")), "x=%s" % (1,), "%5s|%-5s|" % ("a", "b"))
print("abc" < "abd", "a" < "B", "" < "a", "abc"[-1], "abc"[::-1], "é".upper(), "ß".upper(), "ǆ".title(), "İ".lower() == "i̇")
print("{0} {1} {0}".format("a", "b"), "{x} {y[0]} {z.real}".format(x=1, y=[2], z=3), "{:>{w}}".format("r", w=4), "{!r:>5}".format("q"), "{{}}".format())
for attempt in (lambda: "abc".index("z"), lambda: "{} {}".format(1), lambda: "%d" % "a", lambda: "%s %s" % 1, lambda: "{a}".format(b=1), lambda: "abc" + 1, lambda: "a" * "b"):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
