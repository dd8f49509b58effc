# textwrap: dedent and indent.
from textwrap import dedent, indent, fill

texts = ["\n    hello\n      world\n\t\n    \n   x\n", "\ta\n\tb", "  a\n\tb", "", "a\n b", "    one\n\n    two\n", "  \n  \n", "\n", " \t a\n \tb\n", "    a\n  b\n    c", "\t  x\n\t  y", "  no newline", "   a\n\n   \n     b", "a"]
for text in texts:
    print(repr(text), "->", repr(dedent(text)))
print(dedent("""\
    def f():
        if x:
            return 1

        return 2
    """))
print(dedent('''
    first
      second
    third''').strip())
for text in ("a\n\n b\n", "x", "", "\n", "a\r\nb", "one\n  two\n\t\nthree"):
    print(repr(indent(text, "> ")), repr(indent(text, "+", lambda line: True)), repr(indent(text, "  ", lambda line: "o" in line)))
print(indent(fill("the quick brown fox jumps over the lazy dog", 20), "    | "))
print(repr(dedent("  é\n  ü")), repr(indent("é\nü", "日")))
