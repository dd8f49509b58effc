# re: splitting at matches, and escaping text for a pattern.
import re

print(re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "Words, words, words."), re.split(r"\W+", "Words, words, words.", maxsplit=1))
print(re.split("[a-f]+", "0a3B9", flags=re.I), re.split(r"\s*,\s*", "a , b,c ,  d"), re.split("x", "abc"), re.split("x", ""), re.split("", "abc"), re.split("(x)?", "axb"))
print(re.split(r"\b", "Words, words"), re.split(r"(?<=,)|-", "a,b-c"), re.split("x*", "axbc"), re.split("(a)|(b)", "xaybz"), re.split("(?:a|b)", "xaybz"), re.split(r"(\d)", "a1b2c", maxsplit=1))
print(re.compile(";").split("a;b;c", 1), re.compile(r"(-)").split("a-b-c", maxsplit=0), re.split(",", ",a,,b,"), re.split(r"$", "a\nb", flags=re.M), re.split("日", "a日b日"))
print(re.escape("a.b*c?[d]{e}(f)|^$\\+-#~& \t\n"), re.escape("azAZ09_!@%',/:;<=>`\""), re.escape("é日 x"), re.escape(b"a.b\xff"), re.escape(""))
for text in ("1+1=2", "[x]", "a\\b", "tab\there", "C:\\new", "a-z", "#!"):
    print(bool(re.fullmatch(re.escape(text), text)), re.escape(text))
print(re.match("[" + re.escape("^-]") + "]+", "]-^").group(), re.sub(re.escape("."), "", "1.2.3"))
try:
    re.split("a", "b", 1, 2, 3)
except TypeError as error:
    print(error)
re.purge()
print(sorted(name for name in re.__all__), re.__version__)
