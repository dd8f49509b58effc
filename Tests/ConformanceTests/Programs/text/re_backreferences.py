# re: references to groups within the pattern, and conditions on them.
import re

print(re.findall(r"(\w)\1", "hello bookkeeper"), re.findall(r"\b(\w+) \1\b", "the the cat cat sat"))
print(re.match(r"(?P<quote>['\"])(.*?)(?P=quote)", "'it \"is\"' x").groups(), re.match(r"(a)(b)\2\1", "abba"))
print(re.match(r"(a)?\1b", "b"), re.match(r"(a?)\1b", "b"), re.match(r"(a*)b\1", "aabaa"), re.match(r"(a*)b\1$", "aaba"))
print(re.match(r"(?:(a)|(b))\1", "bb"), re.match(r"(.)(.)\2\1", "noon"), re.match(r"^(.+)\1$", "abcabc").group(1), re.match(r"(?i)(ab)\1", "abAB"))
print(re.match(r"(a)\101", "aA"), re.match(r"(a)\0", "a\0"), re.match(r"(a)[\1]", "a\x01"), re.match(r"(a)\1{2}", "aaa"))
# A condition: a group that took part, by number or name.
address = re.compile(r"(<)?(\w+@\w+(?:\.\w+)+)(?(1)>|$)")
for text in ("<user@host.com>", "user@host.com", "<user@host.com", "user@host.com>"):
    print(text, address.match(text))
named = re.compile(r"(?P<open>\()?\d+(?(open)\))")
print([named.fullmatch(text) and text for text in ("(1)", "1", "(1", "1)")])
print(re.match(r"(a)?(?(1)b|c)", "c"), re.match(r"(a)?(?(1)b|c)", "ab"), re.match(r"(a)?(?(1)b)", ""), re.match(r"(a)?(?(1)b)c", "c"), re.match(r"(?:(a)|b)(?(1)c|d)", "bd"))
print(re.match(r"(?(1)a|b)(c)?", "b"), re.match(r"(a)?(?(1)(b)|(c))", "ab").groups(), re.match(r"(a)?(?(1)(b)|(c))", "c").groups(), re.match(r"(a)?(b)?(?(1)x|(?(2)y|z))", "by"))
print(re.match(r"(?:(a)|b)*(?(1)c|d)", "abc"), re.match(r"((a)?b(?(2)c|d))+", "abcbd"), re.search(r"(?(1)|x)(y)", "xy"))
print(re.findall(r"(<(\w+)>)(.*?)</\2>", "<b>bold</b><i>it</i><b>x</i>"), re.match(r"(é)\1", "éé"))
