# Methods of str that programs use most.
s = "Hello, World"
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.replace("l", "L", 2), s.find("o"), s.rfind("o"), s.find("z"))
print("a,b,,c".split(","), " a  b ".split(), "a-b-c".rsplit("-", 1), "a\nb\r\nc".splitlines(), "k=v=w".partition("="))
print("-".join(["x", "y", "z"]), "abc" * 2, "ab" in "cabd", s[1:5], s[::-1], s[-5:], s[::3])
print("  x ".strip() + "|", "xxaxx".strip("x"), "abc".center(9, "*"), "abc".ljust(5) + "|", "abc".rjust(5), "7".zfill(3), "-7".zfill(4))
print("abc".startswith("ab"), "abc".endswith(("x", "c")), "abc".count("b"), "a1".isalnum(), "12".isdigit(), "ab".isalpha(), " ".isspace())
print("tab\there", "quote's", repr("quote's"), repr('both\'"'), repr("a\nb\t\\"), "\u4e2d\u6587", len("中文"), repr("中文"), "é" == "\u00e9")
print(ord("中"), chr(20013), "a" < "b", "Z" < "a", sorted("banana"), list("abc"), "中文字"[1])
print("line one "
      "line two", r"raw\n", """triple
quoted""")
