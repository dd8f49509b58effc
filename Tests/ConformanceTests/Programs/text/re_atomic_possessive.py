# re: atomic groups and possessive repeats do not give back.
import re

cases = [
    (r"a*a", "aaa"), (r"a*+a", "aaa"), (r"(?>a*)a", "aaa"), (r"a++b", "aaab"), (r"a?+a", "a"), (r"a?+a", "aa"), (r"a{1,3}+a", "aaa"),
    (r"a{1,3}+a", "aaaa"), (r"a{2}+a", "aaa"), (r"(?:ab)*+ab", "abab"), (r"(?:ab)*+c", "ababc"), (r"(?:ab|a)*+b", "abab"), (r"(?>ab|a)b", "ab"),
    (r"(?>a|ab)c", "abc"), (r"(?>ab|a)c", "ac"), (r'"[^"]*+"', '"abc"'), (r'".*+"', '"abc"'), (r"(?>(a+))b", "aab"), (r"(?>a(b*))c", "abbc"),
    (r"(?:(?>a+)b|a+c)", "aac"), (r"(?>(?>a)|b)+c", "abc"), (r"(a)?+b", "ab"), (r"(a)?+ab", "ab"), (r"(?:a+)++", "aaa"), (r"(?>.*?)b", "ab"),
    (r"(?>x*)(?>y*)z", "xxyyz"), (r"[ab]*+c|[ab]*", "abab"), (r"(?>(?=a)a|b)*c", "abac"), (r"(?:a?)*+b", "aab"), (r".*+$", "abc"),
]
for pattern, text in cases:
    match = re.match(pattern, text)
    print(pattern, text, match and (match.group(), match.groups()))
print(re.findall(r"\d++(?!\.)", "1 2.5 33"), re.findall(r"\d+(?!\.)", "1 22.5 33"), re.findall(r"(?>\d+)(?!\.)", "1 22.5 33"))
print(re.sub(r"(?>\s+)$", "", "trailing   "), re.search(r"(?>a+)+b", "aaaaab"), re.search(r"(a++)b\1", "aabaa"))
