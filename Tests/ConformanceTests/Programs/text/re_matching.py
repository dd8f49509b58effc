# re: match, search and fullmatch, and what they return.
import re

text = "The year 1984 came before 2001, and 1999 in between."
for find in (re.match, re.search, re.fullmatch):
    for pattern in (r"\d{4}", r"The", r".*", r"the", ""):
        print(find.__name__, repr(pattern), find(pattern, text))

year = re.compile(r"\d+")
print(year.search(text, 12), year.search(text, 12, 20), year.match(text, 9), year.match(text, 9, 11))
print(year.fullmatch("1234"), year.fullmatch("1234x"), year.fullmatch("x1234x", 1, 5))
print(year.search(text, -5), year.search(text, 500), year.search(text, 5, 2), re.compile("").match("abc", 5, 2))
print(year.search(string=text, pos=15, endpos=40))
start = re.compile("^a")
print(start.search("ba", 1), start.match("ba", 1), re.compile("a$").search("ab", 0, 1))

for left, right in [("a|ab", "ab"), ("ab|a", "ab"), ("(a|ab)(c|bcd)", "abcd"), ("a*?", "aaa"), ("a+?", "aaa")]:
    print(left, re.match(left, right), re.fullmatch(left, right))

for wrong in (5, None, [1], b"bytes"):
    try:
        re.match("a", wrong)
    except TypeError as error:
        print(error)
try:
    re.match(b"a", "text")
except TypeError as error:
    print(error)
try:
    re.compile(5)
except TypeError as error:
    print(error)
try:
    year.match()
except TypeError as error:
    print(error)
try:
    re.compile(re.compile("a"), re.I)
except ValueError as error:
    print(error)
print(re.compile(year) is year, re.compile(r"\d+") is year, bool(re.match("a", "a")))
