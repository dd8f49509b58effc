"""str: the is... methods over characters of all kinds."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    "[c for c in 'aA1 _-é日²½Ⅷ٣\\t\\n\\x00😀' if c.isalpha()]",
    "[c for c in 'aA1 _-é日²½Ⅷ٣\\t\\n\\x00😀' if c.isalnum()]",
    "[c for c in 'aA1 _-é日²½Ⅷ٣\\t\\n\\x00😀' if c.isdigit()]",
    "[c for c in 'aA1 _-é日²½Ⅷ٣\\t\\n\\x00😀' if c.isdecimal()]",
    "[c for c in 'aA1 _-é日²½Ⅷ٣\\t\\n\\x00😀' if c.isnumeric()]",
    "[c for c in 'a 1\\t\\n\\r\\x0b\\x0c\\x1c\\x1f\\x85\\xa0\\u2003\\u3000\\u200b' if c.isspace()]",
    "[c for c in 'a \\x7f\\xa0\\xad\\u200b\\u2028é日😀\\ud800' if c.isprintable()]",
    "''.isalpha(), ''.isdigit(), ''.isspace(), ''.isprintable(), ''.isascii(), ''.isidentifier(), ''.islower(), ''.istitle()",
    "'abc'.islower(), 'aBc'.islower(), 'a1'.islower(), '1'.islower(), 'ªº'.islower(), 'ǅ'.islower()",
    "'ABC'.isupper(), 'ABc'.isupper(), 'A1'.isupper(), 'Ⅷ'.isupper(), 'ǅ'.isupper(), 'É'.isupper()",
    "'Hello World'.istitle(), 'Hello world'.istitle(), 'HELLO'.istitle(), 'A1B'.istitle(), 'A1b'.istitle(), 'ǅa'.istitle(), '1'.istitle()",
    "'name'.isidentifier(), '_x1'.isidentifier(), '1x'.isidentifier(), 'a b'.isidentifier(), 'é'.isidentifier(), '日本'.isidentifier(), 'class'.isidentifier(), 'a·'.isidentifier(), '℘'.isidentifier()",
    "'abc'.isascii(), 'é'.isascii(), '\\x7f'.isascii(), '\\x80'.isascii()",
    "'a'.isalpha(1)",
    "'a'.isdigit(x=1)",
    'str.isalpha(5)',
    'str.isalpha()',
    "ord('a'), ord('é'), ord('😀'), chr(0x1F600), chr(0), chr(0x10FFFF), ord('\\ud800')",
    'chr(-1)',
    'chr(0x110000)',
    "ord('ab')",
    "ord('')",
    'ord(5)',
    "chr('a')",
    'chr(1.0)',
    "ord(b'a'), ord(bytearray(b'z'))",
    "ascii('é日😀\\n'), repr('é日\\u200b\\ud800'), ascii('plain')",
    'repr(\'\\\'"\'), repr(\'"\'), repr("\'"), repr(\'\\\\\'), repr(\'\\x1f\\x7f\\x80\')',
    "'a' < 'b' < 'é' < '日' < '😀', 'Z' < 'a', '' < 'a', 'a' < 'ab', '10' < '9'",
    "max('aZé'), min('aZé'), sorted('bAé日a')",
]:
    attempt(expression)
