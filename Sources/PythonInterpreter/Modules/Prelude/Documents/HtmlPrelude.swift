/// `html`. Written in Python.
enum HtmlPrelude {
  static let source = #"""
    import re as _re

    __all__ = ['escape', 'unescape']


    def escape(s, quote=True):
        """The text with &, <, > and, unless told otherwise, quotes made safe for HTML."""
        s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
        if quote:
            s = s.replace('"', '&quot;').replace("'", '&#x27;')
        return s


    # What browsers take the numbers of control characters for: the characters of Windows.
    _replaced = dict(zip(range(0x80, 0xa0), '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d'
                                            '\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a'
                                            '\u0153\x9d\u017e\u0178'))
    _replaced |= {0x00: '\ufffd', 0x0d: '\r'}


    def _is_invalid(number):
        return (0x1 <= number <= 0x8 or 0xe <= number <= 0x1f or 0x7f <= number <= 0x9f or 0xfdd0 <= number <= 0xfdef
                or number == 0xb or number & 0xfffe == 0xfffe)


    def _replace_charref(match):
        name = match.group(1)
        if name[0] == '#':
            digits = name[2:] if name[1] in 'xX' else name[1:]
            number = int(digits.rstrip(';'), 16 if name[1] in 'xX' else 10)
            if number in _replaced:
                return _replaced[number]
            if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
                return '\uFFFD'
            return '' if _is_invalid(number) else chr(number)
        from html.entities import html5
        if name in html5:
            return html5[name]
        # The longest beginning that is a name; some go without the semicolon.
        for length in range(len(name) - 1, 1, -1):
            if name[:length] in html5:
                return html5[name[:length]] + name[length:]
        return '&' + name


    _charref = _re.compile(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)')


    def unescape(s):
        """The text with character references resolved."""
        return _charref.sub(_replace_charref, s) if '&' in s else s
    """#
}
