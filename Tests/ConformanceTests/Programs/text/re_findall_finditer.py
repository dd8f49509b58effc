# re: all matches, empty ones included.
import re

print(re.findall(r"\bf[a-z]*", "which foot or hand fell fastest"), re.findall(r"(\w+)=(\d+)", "set width=20 and height=10"))
print(re.findall(r"(a)|b", "ab"), re.findall(r"(a)(b)?", "aab"), re.findall("", "abc"), re.findall("x*", "axxb"), re.findall("a*", "baac"))
print(re.findall(r"\b", "hi you"), re.findall(r"$", "a\nb", re.M), re.findall("^", "a\nb\n", re.M), re.findall(r"(?:)", ""), re.findall("a|", "aba"))
print(re.findall(r"((a)b)", "abab"), re.findall("(x)?", "ax"), re.findall(r"..", "abcde"), re.compile("a").findall("aaaa", 1, 3))
for match in re.finditer(r"(?P<key>\w+):\s*(?P<value>[^;]*)", "a: 1; bee: two ;c:"):
    print(match.span(), match.groupdict(), match.lastgroup)
iterator = re.finditer("o", "foo boo")
print(type(iterator).__name__, iter(iterator) is iterator, next(iterator), [m.start() for m in iterator], next(iterator, "end"))
print([m.span() for m in re.finditer("a*", "aabaa")], [m.span() for m in re.finditer("a*?", "aab")], [m.group() for m in re.finditer(r"\w*?|\d", "a1")])
print([m.span() for m in re.compile("b*").finditer("abbc", 1, 3)], [m.pos for m in re.compile("b").finditer("abbc", 1)])
scanner = re.compile(r"\s*(\w+)").scanner("one two  three!")
print(scanner.match(), scanner.search(), scanner.match().group(1), scanner.match(), scanner.match(), scanner.pattern)
tokens = re.compile(r"(?P<NUMBER>\d+(?:\.\d*)?)|(?P<NAME>[A-Za-z]\w*)|(?P<OP>[-+*/=()])|(?P<SKIP>\s+)|(?P<BAD>.)")
print([(m.lastgroup, m.group()) for m in tokens.finditer("x = 3.14 * (radius1 + 2) ?") if m.lastgroup != "SKIP"])
lexer = re.Scanner([(r"\d+", lambda scanner, token: int(token)), (r"[a-z]+", lambda scanner, token: token.upper()), (r"[+*]", "operator"), (r"\s+", None)])
print(lexer.scan("3 + abc*42 !rest"), lexer.scan(""))
text = "Überraschung für Zoë: 日本語 テスト"
print(re.findall(r"\w+", text), [m.span() for m in re.finditer(r"\w+", text)], re.findall(r"[^\W\d_]", "a1_é"))
print(len(re.findall(r"\w+", "word " * 2000)), sum(1 for _ in re.finditer("a", "ab" * 3000)))
