# re: replacing, by templates and by functions.
import re

print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", count=2), re.subn("a", "b", "banana"), re.subn("x", "y", "banana"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"(?P<a>\w)(?P<b>\w)", r"\g<b>\g<a>", "abcd"), re.sub("(a)", r"\g<1>0", "aa"), re.sub("a", r"[\g<0>]", "aba"))
print(re.sub("x*", "-", "abxd"), re.sub("", "-", "abc"), re.sub("b*", "_", "abbc"), re.sub(r"\b", "|", "hi you"), re.sub("^", "> ", "a\nb", flags=re.M), re.sub("$", "!", "a\n"))
print(repr(re.sub("a", r"\n\t\\", "a")), re.sub("a", "\\\\", "a"), repr(re.sub("a", r"\0\01\101", "a")), re.sub("(a)?b", r"[\1]", "b ab"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "1 22 333"), re.sub("a", lambda m: "", "banana"), re.sub("(?i)[aeiou]", lambda m: m[0].upper(), "Education"))
print(re.sub("a", lambda m: f"<{m.start()}>", "banana", count=2), re.sub("-{1,2}", lambda m: " " if m.group(0) == "-" else "-", "pro----gram-files"))


def dash(match):
    print("called with", match)
    return None


print(re.sub("[ab]", dash, "xaxb"), re.compile("a").sub("b", "aaa", 2), re.compile("a").subn("b", "aaa", count=1), re.compile(r"\s+").sub(" ", " a  b \n c "))
print(re.sub("é", "e", "é É café"), re.sub("[^\x00-\x7f]", "?", "naïve 日本"), re.sub("a", "日", "banana"), re.sub(".", r"\g<0>\g<0>", "aé"))
print(re.sub(r"(a)(b)?", r"\2\1", "ab a"), re.sub("(.)(.)", r"\2\1", "abcde"), re.sub("a", "$1 & ${x} {}", "a"))
for repl in (r"\1", r"\g<1>", r"\g<x>", r"\g<", r"\g<>", r"\g", r"\g<a b>", r"\q", "\\", r"\g<1", r"\400", r"\9", r"x\g<-1>", r"\ga"):
    try:
        print(repr(repl), re.sub("a", repl, "a"))
    except (re.error, IndexError) as error:
        print(repr(repl), type(error).__name__, error)
for repl in (5, None, b"b", ["a"], lambda m: 5, lambda m: b"x"):
    try:
        re.sub("a", repl, "banana")
    except TypeError as error:
        print(error)
try:
    re.sub("a", lambda match: 1 / 0, "a")
except ZeroDivisionError as error:
    print(error)
try:
    re.sub("a", "b", "c", 1, 2, 3)
except TypeError as error:
    print(error)
try:
    re.sub("a", "b")
except TypeError as error:
    print(error)
print(re.sub(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)", r"\g<d>.\g<m>.\g<y>", "on 2024-05-06 and 1999-12-31"))
