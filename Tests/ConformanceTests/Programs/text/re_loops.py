# re: repeats of longer things, of things that may be empty, and of things within each other.
import re

cases = [
    (r"(?:a|ab)*c", "aabac"), (r"(a|ab)*?c", "ababc"), (r"(a*b*)*", "aabb"), (r"(a*?)*b", "aab"), (r"(?:a?)*?b", "aab"), (r"(?:a?){3}", "aa"),
    (r"(?:a?){2,3}b", "ab"), (r"(a?)+", ""), (r"(a|)+b", "aab"), (r"(|a)+b", "aab"), (r"(?:|a)*", "aa"), (r"(?:|a)*?b", "aab"), (r"(a{2}){2}", "aaaa"),
    (r"(?:ab){2,3}", "abababab"), (r"(?:ab){2,3}?", "ababab"), (r"(?:ab){,2}c", "ababc"), (r"((?:ab)+c)+", "abcababc"), (r"(?:(?:a{1,2}b){2})+", "abaabab"),
    (r"(?:(a)(b)?)+", "aba"), (r"(?:(a)|(b)|(c))+?$", "abc"), (r"(?:x(?:y(?:z)*)*)*", "xyzzyxz"), (r"(?:\d{1,3}\.){3}\d{1,3}", "192.168.0.1"),
    (r"(([a-z]+)(\d*),?)*", "ab1,c,d22"), (r"^(?:a+b)+$", "aabab"), (r"(\w+\s*)+;", "a b c;"), (r"(?:.{2})*", "abcde"), (r"(?:..){2}?", "abcde"), (r"(a)*", "aaa"), (r"(a)*b\1", "aaba"),
    (r"(?:a(?=b)|b)*", "abbaba"), (r"(?:(?<=a)b|a)*", "ababb"), (r"((a)|(b))*", "abba"), (r"(?:(x)?y)*", "xyy"), (r"((.)\2)*", "aabbc"), (r"(\d+)(?:,(\d+))*", "1,22,333"),
]
for pattern, text in cases:
    match = re.match(pattern, text)
    print(f"{pattern:32}{text:14}", match and match.span(), match and match.groups())

print(re.match("(?:a|b)*", "ab" * 5000).end(), re.match("(a|b)*?$", "ab" * 2000).end(), re.match("(?:ab?)+", "ab" * 3000).end())
print(re.fullmatch(r"(?:[^\\\"]|\\.)*", "x" * 3000).end(), len(re.sub(r"(?:\s|x)+", " ", "a  x b" * 500)))
print(re.match("(" * 60 + "a" + ")" * 60, "a").groups()[0], re.match("(?:" * 90 + "a" + ")*" * 90, "aaa").span())
print(re.match("a{0}", "a"), re.match("(a){0}b", "b").groups(), re.match("(?:a{0,}){0,}", "aaa").span(), re.match("(a{3,}){1,2}", "aaaaaaa").groups())
print(re.search("(?:a+)+$", "a" * 14 + "b"), re.search("(a|aa)+$", "a" * 12 + "b"), re.match("a?" * 12 + "a" * 12, "a" * 12).span())
