"""str: cases, titles and layout, also beyond ASCII."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    "'Hello World'.upper(), 'Hello World'.lower(), 'Hello World'.swapcase(), 'hello world'.capitalize()",
    '"they\'re bill\'s friends".title(), \'x1y2 3z\'.title(), \'HELLO\'.title(), \'ǆ\'.title(), \'ǆ\'.upper()',
    "'straße'.upper(), 'STRASSE'.lower(), 'straße'.casefold(), 'ẞ'.lower(), 'ß'.title(), 'ﬁx'.title(), 'ﬁx'.upper(), 'ﬁX'.swapcase()",
    "'İ'.lower(), 'ı'.upper(), 'ΑΣ'.lower(), 'ΑΣ Σ'.lower(), 'ςσ'.upper(), 'Σ'.lower(), 'ΑΣΑ'.lower(), 'ŉ'.upper()",
    "'Ça Va'.swapcase(), 'éÀ'.capitalize(), 'ÀÉ'.casefold(), 'Ꭰ'.lower()",
    "'abc'.center(8), 'abc'.center(8, '*'), 'ab'.center(5, '-'), 'abc'.center(2), 'ab'.center(7, '日')",
    "'abc'.ljust(6) + '|', 'abc'.rjust(6), 'abc'.ljust(5, '.'), 'abc'.rjust(5, '😀'), 'abc'.ljust(-1)",
    "'42'.zfill(5), '-42'.zfill(5), '+42'.zfill(5), ''.zfill(3), 'abc'.zfill(5), '--1'.zfill(5), '１'.zfill(3)",
    "'a\\tb\\tcd\\te'.expandtabs(), 'a\\tb'.expandtabs(4), 'a\\tb'.expandtabs(0), 'a\\tb'.expandtabs(-1), 'a\\tb\\nc\\td'.expandtabs(tabsize=3), '日\\tb'.expandtabs()",
    "'  x '.strip(), '  x '.lstrip(), '  x '.rstrip(), 'xxaxx'.strip('x'), 'abcba'.strip('ab'), '\\u3000x\\xa0'.strip(), ''.strip('x'), 'xyz'.lstrip('yx'), 'xyz'.rstrip(None)",
    "'abc'.center()",
    "'abc'.center('5')",
    "'abc'.center(5, 'ab')",
    "'abc'.center(5, '')",
    "'abc'.center(5, 1)",
    "'abc'.ljust(1.5)",
    "'abc'.zfill('x')",
    "'abc'.strip(5)",
    "'abc'.strip('a', 'b')",
    "'abc'.expandtabs('x')",
    "'abc'.upper(1)",
    "'abc'.title(x=1)",
    "'abc'.swapcase(None)",
    "'abc' * -1, 'ab' * True, 2 * 'ab'",
    "'abc' * 1.5",
    "'abc' * 'x'",
    "'abc' + 1",
    "'abc' + b'x'",
    "'abc' - 'a'",
]:
    attempt(expression)
