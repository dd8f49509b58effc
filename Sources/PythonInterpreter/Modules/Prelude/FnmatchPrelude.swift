/// `fnmatch`. Written in Python.
enum FnmatchPrelude {
  static let source = #"""
    import functools as _functools
    import re as _re

    __all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']


    def fnmatch(name, pat):
        """Whether a name fits a shell pattern."""
        return fnmatchcase(name, pat)


    def fnmatchcase(name, pat):
        """Whether a name fits a shell pattern, its case included."""
        return _matcher(pat)(name) is not None


    def filter(names, pat):
        """The names that fit a shell pattern."""
        match = _matcher(pat)
        return [name for name in names if match(name) is not None]


    @_functools.lru_cache(maxsize=32768, typed=True)
    def _matcher(pat):
        if isinstance(pat, bytes):
            return _re.compile(str(translate(str(pat, 'latin1'))).encode('latin1')).match
        return _re.compile(translate(pat)).match


    def translate(pat):
        """The shell pattern as a regular expression."""
        parts = _parts(pat)
        if '*' not in parts:
            return f"(?s:{''.join(parts)})\\Z"
        # Each star but the last takes as little as possible, and never takes another try.
        first = parts.index('*')
        result = parts[:first]
        fixed = []
        for part in parts[first + 1:]:
            if part != '*':
                fixed.append(part)
                continue
            if fixed:
                result.append(f"(?>.*?{''.join(fixed)})")
                fixed = []
        return f"(?s:{''.join(result)}.*{''.join(fixed)})\\Z"


    def _parts(pat):
        """The regular expression of each part; '*' for a run of stars."""
        parts = []
        index = 0
        while index < len(pat):
            character = pat[index]
            index += 1
            if character == '*':
                if not parts or parts[-1] != '*':
                    parts.append('*')
            elif character == '?':
                parts.append('.')
            elif character == '[':
                end = index
                if pat[end:end + 1] == '!':
                    end += 1
                end = pat.find(']', end + 1)
                if end < 0:
                    parts.append('\\[')
                else:
                    parts.append(_set(pat[index:end]))
                    index = end + 1
            else:
                parts.append(_re.escape(character))
        return parts


    def _set(text):
        """What stands between brackets, as a set; ranges that hold nothing are left out."""
        negated = text.startswith('!')
        body = text[1:] if negated else text
        if '-' in body:
            body = _ranges(body)
        else:
            body = body.replace('\\', '\\\\')
        body = _re.sub(r'([&~|])', r'\\\1', body)
        if not body:
            return '.' if negated else '(?!)'
        if negated:
            return f'[^{body}]'
        if body[0] in '^[':
            body = '\\' + body
        return f'[{body}]'


    def _ranges(body):
        chunks = []
        start = 0
        place = body.find('-', 1)
        while place >= 0:
            chunks.append(body[start:place])
            start = place + 1
            place = body.find('-', place + 3)
        rest = body[start:]
        if rest:
            chunks.append(rest)
        else:
            chunks[-1] += '-'
        for index in range(len(chunks) - 1, 0, -1):
            if chunks[index - 1][-1] > chunks[index][0]:
                chunks[index - 1] = chunks[index - 1][:-1] + chunks[index][1:]
                del chunks[index]
        return '-'.join(chunk.replace('\\', '\\\\').replace('-', '\\-') for chunk in chunks)
    """#
}
