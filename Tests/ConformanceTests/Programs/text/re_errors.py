# re: what is wrong with a pattern, and where.
import re

patterns = [
    "(", "(a", "a)", "(?", "(?P", "(?P<", "(?P<a", "(?P<a>", "(?P<>a)", "(?P<1a>b)", "(?P<a b>c)", "(?P=a)", "(?P=", "(?P=a",
    "(?Pa)", "(?P<a>x)(?P<a>y)", "(?P<a>x(?P=a))", "(?z)", "(?z", "(?i", "(?i-", "(?-", "(?-i", "(?-z:a)", "(?iz)", "(?i-i:a)", "(?-u:a)",
    "(?au:a)", "(?L)a", "a(?i)", "|(?i)", "(?#", "(?#abc", "(?<", "(?<a>b)", "(?<=a", "(?<=a*)", "(?<=a|bc)", "(?<!a+)", r"(?<=(a)\1)b", r"(a)(?<=\1)",
    "(?=a", "(?!a", "(?>a", "(?:a", "(?(", "(?(1", "(?(1)a)", "(?(0)a)", "(a)(?(1)b|c|d)", "(?(x)a)", "(?(a b)c)", "(?(1)a", "(a)(?(1)b",
    "*", "+a", "?", "{1}", "a**", "a*?*", "a+*", "a{1}{2}", "a?+?", "^*", r"\b+", "$?", "(*)", "(|*)", "a|*", "(?i)*", "a{2,1}", "a{5000000000}",
    "[", "[a", "[]", "[^]", "[a-", "[z-a]", r"[\d-z]", r"[a-\w]", r"[\q]", r"[\9]", r"[\x1]", r"[\u12]", "[a-\\", "[b-a-c]",
    "\\", "a\\", r"\q", r"\x", r"\x1", r"\u123", r"\U0011", r"\U00110000", r"\N", r"\N{", r"\N{}", r"\N{NO SUCH NAME}", r"\400", r"[\400]", r"\1", r"(a)\2", r"(a\1)", r"\8", r"\99",
    "a\nb(c", "ab\n\n  (?P<x>y", "(?P<é>a)", "(?P<a>.)(?P<b", "é(", r"(?P<n>(?P=n))",
]
for pattern in patterns:
    try:
        re.compile(pattern)
        print(repr(pattern), "is fine")
    except (re.error, OverflowError) as error:
        if isinstance(error, OverflowError):
            print(repr(pattern), type(error).__name__, error)
        else:
            print(repr(pattern), "|", error, "|", error.msg, error.pos, error.lineno, error.colno)

print(re.error is re.PatternError, re.PatternError.__mro__[1], re.PatternError.__module__, re.error("plain"), re.error("m", "ab\ncd", 4))
error = re.error("message", "pattern", 2)
print(error.args, error.msg, error.pattern, error.pos, error.lineno, error.colno, repr(error))
re.compile("(unclosed")
