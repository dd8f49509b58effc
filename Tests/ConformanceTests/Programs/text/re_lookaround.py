# re: looking ahead and behind.
import re

print(re.findall(r"\w+(?=!)", "yes! no maybe!"), re.findall(r"\b\w+\b(?!!)", "yes! no maybe!"))
print(re.findall(r"(?<=\$)\d+", "$5 6 $70"), re.findall(r"(?<!\$)\b\d+", "$5 6 $70 8"))
print(re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"), re.sub(r"\B(?=(\d{3})+(?!\d))", "_", "a 1234567 b"))
print(re.search(r"(?=.*\d)(?=.*[a-z]).{4,}", "ab1c"), re.search(r"^(?=.*\d)(?=.*[A-Z]).+$", "ab1c"))
print(re.match(r"(?=(a+))a*b\1", "aaab"), re.match(r"(?=(a+))a*b\1", "aabaa"), re.match(r"(?=(a)(b))ab", "ab").groups())
print(re.match(r"(?!(a)b)a", "ac").groups(), re.findall(r"(?<=a)b", "ab bb ab"), re.findall(r"(?<!^)a", "aaa"))
print(re.findall(r"(?<=^)a|(?<=\n)b", "a\nb", re.M), re.search(r"(?<=ab|cd)e", "xcde"), re.search(r"(?<=(?:ab))c", "abc"))
print(re.search(r"(?<=a{3})b", "aaab"), re.search(r"(?<=[ab][cd])e", "bde"), re.search(r"(?<=\bfoo)bar", "foobar"))
print(re.search(r"(?<=(a))(b)", "ab").groups(), re.search(r"(?<!(a))b", "cb").groups(), re.search(r"(a)(?<=a)b", "ab"))
print(re.compile(r"(?<=b)a").search("ba", 1), re.compile(r"(?<=b)a").match("ba", 1), re.compile(r"a(?=b)").search("ab", 0, 1))
print(re.findall(r"(?=(..))", "abcd"), re.findall(r"(?=(\w+))\w", "abc"), re.split(r"(?=[A-Z])", "camelCaseText"), re.split(r"(?<=,)", "a,b,c"))
print(re.search(r"(?!)", "a"), re.search(r"(?=)", "a"), re.search(r"(?<=)", "a"), re.search(r"a(?!)|b", "ab"), re.search(r"(?<!)", "a"))
print(re.findall(r"q(?!u)", "qu qa q"), re.findall(r"(?<![a-z])cat(?![a-z])", "cat concat cats a-cat"))
print(re.findall(r"(?:(?!end).)*", "start end"), re.match(r"(?:(?!<b>).)*<b>", "ab<b>c<b>"))
print(re.sub(r'(?<!\\)"', "'", r'say "a" and \"b\"'), re.findall(r"(?<=(?<!a)b)c", "abc bbc"))
print(re.search(r"(?=a(?=b(?=c)))", "xabc").span(), re.search(r"(?!a(?!b))a", "acab").span(), re.search(r"(?<=é)x", "éx"))
