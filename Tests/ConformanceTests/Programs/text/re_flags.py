# re: flags as arguments, inline and for a part of the pattern.
import re

text = "Hello\nhello\nHELLO World"
print(re.findall("hello", text, re.I), re.findall("^hello", text, re.I), re.findall("^hello", text, re.I | re.M))
print(re.findall("o$", text, re.M), re.findall("o.h", text, re.S), re.findall("o.h", text))
print(re.findall("(?i)hello", text), re.findall("(?im)^hello$", text), re.findall("(?i:h)ello", text))
print(re.findall("(?s:.)", "a\n"), re.findall("(?-i:h)ello", text, re.I), re.findall("(?i-s:h.)", "H\nhx", re.S))
print(re.findall(r"(?m:^)h|(?i:w)", text))
words = re.compile(r"""
    (\d+)   # a number
    \s*     # perhaps space
    [a-z #] # a letter, a space or a hash
    \#      # a real hash
    """, re.VERBOSE)
print(words.findall("12 a# 3b#"), words.search("1  #").span())
print(re.findall("(?x) a b  # comment", "ab a b"), re.findall("(?x: a b )c", "abc"), re.findall("(?x)a\\ b[ ]c", "a b c"))
print(re.findall(r"\w+", "naïve café", re.A), re.findall(r"(?a)\w+", "naïve"), re.findall(r"(?a:\w)+", "aé"), re.findall(r"(?u:\w)+", "aé", 0))
print(re.findall(r"\d", "1٣४", re.ASCII), re.findall(r"\d", "1٣४"), re.findall(r"\s", "a\u00a0b\x1c", re.A), re.findall(r"\s", "a\u00a0b\x1c"))
print(re.findall("É", "é É", re.I), re.findall("É", "é É", re.I | re.A), re.findall("[à-ý]", "ÀÝ", re.I), re.findall("[^é]", "Éa", re.I))
print(re.findall("straße", "STRASSE straße", re.I), re.findall("σ", "ΣσςS", re.I), re.findall("k", "kK\u212a", re.I), re.findall("k", "kK\u212a", re.I | re.A))
print(re.findall("i", "iIıİ", re.I), re.findall("[a-z]", "ſK\u212a", re.I), re.findall("ſ", "sSſ", re.I), re.findall("µ", "μΜ", re.I))
print(re.match(r"(a)\1", "aA", re.I), re.match(r"(é)\1", "éÉ", re.I), re.match(r"(?i:(a))\1", "Aa"), re.match("[A-Z]+", "abC", re.I))
for flag in (re.A, re.I, re.L, re.M, re.S, re.X, re.U, re.NOFLAG, re.I | re.M, re.I | re.M | re.S | re.X, re.RegexFlag(0)):
    print(repr(flag), int(flag), flag == int(flag), type(flag).__name__)
print(re.I.name, re.I.value, re.IGNORECASE is re.I, re.I in (re.I | re.M), bool(re.NOFLAG), re.RegexFlag(2), re.I & re.M)
print(re.compile("a").flags, re.compile("a", re.A).flags, re.compile("(?im)a").flags, re.compile(b"a", re.I).flags, re.compile("(?i:a)").flags)
print(re.compile("a", re.I | re.S), re.compile("a", re.A), re.compile(b"a", re.L), re.compile("(?x)a"), re.compile("a", re.U))
for pattern, flags in [("a", re.L), ("a", re.A | re.U), (b"a", re.U), (b"a", re.A | re.L)]:
    try:
        print(re.compile(pattern, flags))
    except ValueError as error:
        print(error)
