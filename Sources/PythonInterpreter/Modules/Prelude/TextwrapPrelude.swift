/// `textwrap`. Written in Python.
enum TextwrapPrelude {
  static let source = #"""
    import re as _re

    __all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

    _whitespace = '\t\n\x0b\x0c\r '


    class TextWrapper:
        """Breaks text into lines of a width."""

        unicode_whitespace_trans = {ord(character): ' ' for character in _whitespace}

        # A line may break after white space, before and after a dash between words, behind a hyphen within a word.
        wordsep_re = _re.compile(r'''
            ( [\t\n\x0b\x0c\r ]+
            | (?<= [\w!"'&.,?] ) -{2,} (?= \w )
            | [^\t\n\x0b\x0c\r ]+?
              (?: - (?: (?<= [^\d\W]{2} - ) | (?<= [^\d\W] - [^\d\W] - ) ) (?= [^\d\W] -? [^\d\W] )
                | (?= [\t\n\x0b\x0c\r ] | \Z )
                | (?<= [\w!"'&.,?] ) (?= -{2,} \w )
              )
            )''', _re.VERBOSE)
        wordsep_simple_re = _re.compile(r'([\t\n\x0b\x0c\r ]+)')
        sentence_end_re = _re.compile(r'''[a-z][.!?]["']?\Z''')

        def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                     fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                     tabsize=8, *, max_lines=None, placeholder=' [...]'):
            self.width = width
            self.initial_indent = initial_indent
            self.subsequent_indent = subsequent_indent
            self.expand_tabs = expand_tabs
            self.replace_whitespace = replace_whitespace
            self.fix_sentence_endings = fix_sentence_endings
            self.break_long_words = break_long_words
            self.drop_whitespace = drop_whitespace
            self.break_on_hyphens = break_on_hyphens
            self.tabsize = tabsize
            self.max_lines = max_lines
            self.placeholder = placeholder

        def wrap(self, text):
            """The lines of the text."""
            chunks = self._split_chunks(text)
            if self.fix_sentence_endings:
                self._fix_sentence_endings(chunks)
            return self._wrap_chunks(chunks)

        def fill(self, text):
            """The text with line breaks."""
            return '\n'.join(self.wrap(text))

        # The parts that subclasses may override have CPython's names.

        def _munge_whitespace(self, text):
            if self.expand_tabs:
                text = text.expandtabs(self.tabsize)
            if self.replace_whitespace:
                text = text.translate(self.unicode_whitespace_trans)
            return text

        def _split(self, text):
            pattern = self.wordsep_re if self.break_on_hyphens is True else self.wordsep_simple_re
            return [chunk for chunk in pattern.split(text) if chunk]

        def _split_chunks(self, text):
            return self._split(self._munge_whitespace(text))

        def _fix_sentence_endings(self, chunks):
            """Two spaces behind a sentence."""
            index = 0
            while index < len(chunks) - 1:
                if chunks[index + 1] == ' ' and self.sentence_end_re.search(chunks[index]):
                    chunks[index + 1] = '  '
                    index += 1
                index += 1

        def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
            """A word longer than a line."""
            if self.break_long_words:
                end = 1 if width < 1 else width - cur_len
                word = reversed_chunks[-1]
                if self.break_on_hyphens and len(word) > end:
                    hyphen = word.rfind('-', 0, end)
                    if hyphen > 0 and word[:hyphen].strip('-'):
                        end = hyphen + 1
                cur_line.append(word[:end])
                reversed_chunks[-1] = word[end:]
            elif not cur_line:
                cur_line.append(reversed_chunks.pop())

        def _wrap_chunks(self, chunks):
            if self.width <= 0:
                raise ValueError(f'invalid width {self.width!r} (must be > 0)')
            if self.max_lines is not None:
                indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
                if len(indent) + len(self.placeholder.lstrip()) > self.width:
                    raise ValueError('placeholder too large for max width')
            lines = []
            chunks.reverse()
            while chunks:
                indent = self.subsequent_indent if lines else self.initial_indent
                width = self.width - len(indent)
                line, length = self._take_line(chunks, width, bool(lines))
                if not line:
                    continue
                if not self._is_cut_after(lines, chunks, length, width):
                    lines.append(indent + ''.join(line))
                    continue
                self._cut(lines, line, length, indent, width)
                break
            return lines

        def _take_line(self, chunks, width, is_later):
            """The chunks of the next line, and their length."""
            if self.drop_whitespace and is_later and not chunks[-1].strip():
                chunks.pop()
            line = []
            length = 0
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            return line, length

        def _is_cut_after(self, lines, chunks, length, width):
            """Whether the next line is the last that is allowed, and not all."""
            if self.max_lines is None or len(lines) + 1 < self.max_lines:
                return False
            is_all = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            return not (is_all and length <= width)

        def _cut(self, lines, line, length, indent, width):
            """Adds what of a line has room beside the placeholder."""
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    lines.append(indent + ''.join(line) + self.placeholder)
                    return
                length -= len(line.pop())
            if lines:
                before = lines[-1].rstrip()
                if len(before) + len(self.placeholder) <= self.width:
                    lines[-1] = before + self.placeholder
                    return
            lines.append(indent + self.placeholder.lstrip())


    def wrap(text, width=70, **kwargs):
        """The lines of one paragraph."""
        return TextWrapper(width=width, **kwargs).wrap(text)


    def fill(text, width=70, **kwargs):
        """One paragraph with line breaks."""
        return TextWrapper(width=width, **kwargs).fill(text)


    def shorten(text, width, **kwargs):
        """As many words as have room in one line."""
        return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


    def _common_start(a, b):
        count = 0
        while count < min(len(a), len(b)) and a[count] == b[count]:
            count += 1
        return a[:count]


    def dedent(text):
        """The text without the white space that all its lines begin with."""
        margin = None
        lines = []
        for line in text.split('\n'):
            rest = line.lstrip(' \t')
            if rest:
                start = line[:len(line) - len(rest)]
                margin = start if margin is None else _common_start(margin, start)
            lines.append(line if rest else '')
        if not margin:
            return '\n'.join(lines)
        return '\n'.join(line[len(margin):] for line in lines)


    def indent(text, prefix, predicate=None):
        """The text with a prefix before each line that is not blank, or that the predicate wants."""
        return ''.join(prefix + line if (line.strip() if predicate is None else predicate(line)) else line
                       for line in text.splitlines(True))
    """#
}
