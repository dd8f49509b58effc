"""str.translate and str.maketrans."""

table = str.maketrans("abc", "xyz", "!?")
print(table, "aabbcc!?d".translate(table))
print(str.maketrans({"a": "1", "b": None, 99: 0x263A, "é": "e"}), "abcé".translate(str.maketrans({"a": "1", "b": None, 99: 0x263A, "é": "e"})))
print("hello".translate({ord("l"): "LL", ord("h"): ord("J"), 111: None}), "x".translate({}), "".translate({1: 2}))
print("abc".translate(["x", "y"]), "\x00\x01a".translate("XY"), "日本".translate({0x65E5: "sun"}), "😀!".translate({0x1F600: ":)"}))


class Table:
    def __getitem__(self, code):
        if code == 32:
            raise LookupError(code)
        if code > 100:
            return None
        return chr(code).upper()


class Broken:
    def __getitem__(self, code):
        raise ZeroDivisionError("no table")


print("a bc dx".translate(Table()))
from collections import defaultdict

print("abc".translate(defaultdict(lambda: "?", {97: "a"})))
vowels = dict.fromkeys(map(ord, "aeiou"))
print("remove the vowels".translate(vowels), str.maketrans("", "", "aeiou") == vowels)
rot13 = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm")
print("Hello, World".translate(rot13), "Hello, World".translate(rot13).translate(rot13))
for action in [
    lambda: str.maketrans("ab", "x"),
    lambda: str.maketrans("ab"),
    lambda: str.maketrans(5),
    lambda: str.maketrans("a", 5),
    lambda: str.maketrans(5, "a"),
    lambda: str.maketrans("a", "b", 5),
    lambda: str.maketrans({"ab": 1}),
    lambda: str.maketrans({1.5: "x"}),
    lambda: str.maketrans(),
    lambda: str.maketrans("a", "b", "c", "d"),
    lambda: "a".translate(),
    lambda: "a".translate(5),
    lambda: "a".translate({97: 1.5}),
    lambda: "a".translate({97: 0x110000}),
    lambda: "a".translate({97: -1}),
    lambda: "a".translate(Broken()),
    lambda: "a".translate(None),
]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
