# textwrap: wrapping, filling and shortening.
import textwrap
from textwrap import TextWrapper, fill, shorten, wrap

text = ("Hello there -- you goof-ball, use the -b option! The quick brown fox jumped over the lazy dog. It's   a\ttab.\nNew line here; "
        "co-operative-ness (see e.g. foo-bar) and---dash. A verylongwordthatdoesnotfit-anywhere-at-all-in-this-width.")
for width in (10, 20, 33, 70):
    print(wrap(text, width))
print(fill(text, 30, initial_indent="* ", subsequent_indent="  "))
for options in (dict(break_long_words=False), dict(break_on_hyphens=False), dict(drop_whitespace=False), dict(expand_tabs=False, replace_whitespace=False),
                dict(fix_sentence_endings=True), dict(max_lines=2), dict(max_lines=1, placeholder="..."), dict(tabsize=2), dict(max_lines=3, subsequent_indent="    ")):
    print(options, wrap(text, 25, **options))
print(wrap("", 10), wrap("   ", 10), wrap("  a", 3), wrap("a-b-c-d-e-f well-known mother-in-law 2-3", 6), wrap("foo--bar foo -- bar--", 5), wrap("日本語 テキスト です", 5))
print(wrap("one  two   three", 7), wrap("aaa bbb\n\nccc", 7), fill("word " * 20, 24), wrap("x" * 25, 10), wrap("e-mail-address-with-dashes", 8))
for width in (5, 10, 12, 20, 50, 500):
    try:
        print(width, repr(shorten(text, width)))
    except ValueError as error:
        print(width, error)
print(repr(shorten("Hello  world!", 12)), repr(shorten("Hello  world!", 11)), repr(shorten("Hello world", 10, placeholder="...")), repr(shorten("", 3, placeholder="")))
for width in (0, -1):
    try:
        wrap("a", width)
    except ValueError as error:
        print(error)
wrapper = TextWrapper(width=15)
wrapper.initial_indent = "- "
print(wrapper.wrap("one two three four five six seven"), wrapper.fill("a" * 35), wrapper.width, wrapper.placeholder, sorted(textwrap.__all__))
wrapper.subsequent_indent = "        "
print(wrapper.fill("one two three four five six"))
