# re: how patterns and matches show themselves and compare.
import re

for pattern in ("a", "a'b", 'a"b', "line\nbreak", r"\d+\s", "é", "x" * 250, b"bytes", b"\xff"):
    print(re.compile(pattern))
print(re.match("a.*", "abc" * 40), re.search("b", "abc"), re.match(".*", "it's \"x\"\n"), re.match(b".*", b"ab\xff"), re.match("", ""))
print(re.search("(?P<x>é+)", "caféé"), str(re.match("a", "a")), f"{re.match('a', 'a')}")
first, second = re.compile("ab+", re.I), re.compile("ab+", re.I)
re.purge()
third = re.compile("ab+", re.I)
print(first == second, first == third, first is third, first == re.compile("ab+"), first == "ab+", hash(first) == hash(third), len({first, third}))
print(re.compile("a") == re.compile(b"a"), re.compile("a") != re.compile("b"), type(first), type(first.match("abb")), re.Pattern, re.Match)
print(isinstance(first, re.Pattern), isinstance(first.match("ab"), re.Match), re.Pattern[str], re.Match[bytes], first.pattern, first.groups, first.groupindex)
try:
    re.Pattern()
except TypeError as error:
    print(error)
try:
    first.nothing
except AttributeError as error:
    print(error)
try:
    class Sub(re.Pattern):
        pass
except TypeError as error:
    print(error)
groups = re.compile(r"(?P<b>.)(?P<a>.)(.)").groupindex
print(groups, list(groups), groups["a"], "b" in groups, len(groups))
try:
    groups["c"] = 4
except TypeError as error:
    print(error)
