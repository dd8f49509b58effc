# re: groups, their names and positions on a match.
import re

match = re.match(r"(?P<first>\w+) (?P<last>\w+)(, (?P<title>Dr|Prof))?", "Ada Lovelace")
print(match.groups(), match.groups("none"), match.groups(default=0))
print(match.groupdict(), match.groupdict("?"), match.groupdict(default=1))
print(match.group(), match.group(0), match.group(1, 2), match.group("first", "title", 0))
print(match[0], match["last"], match[2], match[3], match["title"])
print(match.start(), match.end(), match.span(), match.start("last"), match.end(2), match.span(3), match.span("title"))
print(match.regs, match.lastindex, match.lastgroup, match.pos, match.endpos)
print(match.string, match.re, match.re.groups, match.re.groupindex, dict(match.re.groupindex))
print(match.expand(r"\2, \1 [\g<first>] \g<0> <\4>"), repr(match.expand(r"\n\t\\")))
for key in (9, -1, "nobody", 1.5, None, True):
    try:
        print(key, match[key])
    except (IndexError, TypeError) as error:
        print(key, type(error).__name__, error)
for method in (match.start, match.end, match.span, match.group):
    try:
        method("x")
    except IndexError as error:
        print(error)

print(re.match(r"(a)(b)?(c)?", "ab").lastindex, re.match(r"(a)(b)?(c)?", "ab").lastgroup)
print(re.match(r"((a)(b))", "ab").lastindex, re.match(r"(a)((b))", "ab").lastindex)
print(re.match(r"(a)|(b)", "b").groups(), re.match(r"(a)|(b)", "b").lastindex)
print(re.match(r"(?:(a)|(b)|c)*", "abc").groups(), re.match(r"(?:(a)|b)*", "ab").span(1))
print(re.match(r"(a*)*", "aaa").groups(), re.match(r"(a*)+", "b").groups(), re.match(r"(?:(x)|y)+", "yx").regs)
print(re.match(r"((((a))))", "a").regs, re.match(r"(?P<n>a)", "a").lastgroup, re.match("a", "a").groups())
print(re.match(r"(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\10", "abcdefghijj").group(10))
print([match.group(number) for number in range(match.re.groups + 1)])
import copy
print(copy.copy(match) is match, copy.deepcopy(match) is match, copy.deepcopy(match.re) is match.re)
