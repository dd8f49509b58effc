/// `difflib`. Written in Python.
enum DifflibPrelude {
  static let source = #"""
    import collections as _collections
    import heapq as _heapq
    import re as _re

    __all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
               'context_diff', 'unified_diff', 'diff_bytes', 'Match']

    Match = _collections.namedtuple('Match', 'a b size')


    def _share(matches, length):
        return 2.0 * matches / length if length else 1.0


    class SequenceMatcher:
        """Finds what two sequences of hashable things have in common."""

        def __init__(self, isjunk=None, a='', b='', autojunk=True):
            self.isjunk = isjunk
            self.a = self.b = None
            self.autojunk = autojunk
            self.set_seqs(a, b)

        def set_seqs(self, a, b):
            """The two sequences."""
            self.set_seq1(a)
            self.set_seq2(b)

        def set_seq1(self, a):
            """The first sequence; what is known about the second stays."""
            if a is self.a:
                return
            self.a = a
            self.matching_blocks = self.opcodes = None

        def set_seq2(self, b):
            """The second sequence, about which much is prepared."""
            if b is self.b:
                return
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index_b()

        def _index_b(self):
            """Where each thing stands in b, but for junk and for what is found everywhere."""
            places = {}
            for index, item in enumerate(self.b):
                places.setdefault(item, []).append(index)
            self.bjunk = {item for item in places if self.isjunk(item)} if self.isjunk else set()
            for item in self.bjunk:
                del places[item]
            self.bpopular = set()
            if self.autojunk and len(self.b) >= 200:
                limit = len(self.b) // 100 + 1
                self.bpopular = {item for item, indices in places.items() if len(indices) > limit}
                for item in self.bpopular:
                    del places[item]
            self.b2j = places

        def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
            """The longest run that both have in these ranges; of several the one that begins first in a, then in b."""
            a, b = self.a, self.b
            ahi = len(a) if ahi is None else ahi
            bhi = len(b) if bhi is None else bhi
            start_a, start_b, size = alo, blo, 0
            lengths = {}
            for i in range(alo, ahi):
                longer = {}
                for j in self.b2j.get(a[i], ()):
                    if j < blo:
                        continue
                    if j >= bhi:
                        break
                    longer[j] = length = lengths.get(j - 1, 0) + 1
                    if length > size:
                        start_a, start_b, size = i - length + 1, j - length + 1, length
                lengths = longer
            # The run was found among what is indexed; equal neighbours belong to it too, junk last.
            for takes_junk in (False, True):
                while (start_a > alo and start_b > blo and (b[start_b - 1] in self.bjunk) == takes_junk
                       and a[start_a - 1] == b[start_b - 1]):
                    start_a, start_b, size = start_a - 1, start_b - 1, size + 1
                while (start_a + size < ahi and start_b + size < bhi and (b[start_b + size] in self.bjunk) == takes_junk
                       and a[start_a + size] == b[start_b + size]):
                    size += 1
            return Match(start_a, start_b, size)

        def get_matching_blocks(self):
            """All runs in common, in order; the last is empty and stands at the ends."""
            if self.matching_blocks is not None:
                return self.matching_blocks
            todo = [(0, len(self.a), 0, len(self.b))]
            found = []
            while todo:
                alo, ahi, blo, bhi = todo.pop()
                i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
                if not size:
                    continue
                found.append(match)
                if alo < i and blo < j:
                    todo.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    todo.append((i + size, ahi, j + size, bhi))
            blocks = []
            for i, j, size in sorted(found):
                if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                    blocks[-1] = Match(blocks[-1][0], blocks[-1][1], blocks[-1][2] + size)
                else:
                    blocks.append(Match(i, j, size))
            blocks.append(Match(len(self.a), len(self.b), 0))
            self.matching_blocks = blocks
            return blocks

        def get_opcodes(self):
            """How to turn a into b: (tag, i1, i2, j1, j2) for each step."""
            if self.opcodes is not None:
                return self.opcodes
            self.opcodes = steps = []
            i = j = 0
            for next_i, next_j, size in self.get_matching_blocks():
                if i < next_i and j < next_j:
                    steps.append(('replace', i, next_i, j, next_j))
                elif i < next_i:
                    steps.append(('delete', i, next_i, j, next_j))
                elif j < next_j:
                    steps.append(('insert', i, next_i, j, next_j))
                i, j = next_i + size, next_j + size
                if size:
                    steps.append(('equal', next_i, i, next_j, j))
            return steps

        def get_grouped_opcodes(self, n=3):
            """The steps in groups, with up to n equal things around the changes."""
            steps = list(self.get_opcodes()) or [('equal', 0, 1, 0, 1)]
            if steps[0][0] == 'equal':
                tag, i1, i2, j1, j2 = steps[0]
                steps[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
            if steps[-1][0] == 'equal':
                tag, i1, i2, j1, j2 = steps[-1]
                steps[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
            group = []
            for tag, i1, i2, j1, j2 in steps:
                if tag == 'equal' and i2 - i1 > 2 * n:
                    group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                    yield group
                    group = []
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                group.append((tag, i1, i2, j1, j2))
            if group and not (len(group) == 1 and group[0][0] == 'equal'):
                yield group

        def ratio(self):
            """How alike they are, from 0 to 1."""
            return _share(sum(block.size for block in self.get_matching_blocks()), len(self.a) + len(self.b))

        def quick_ratio(self):
            """An upper bound of ratio(), by what they hold in any order."""
            if self.fullbcount is None:
                self.fullbcount = {}
                for item in self.b:
                    self.fullbcount[item] = self.fullbcount.get(item, 0) + 1
            left = dict(self.fullbcount)
            matches = 0
            for item in self.a:
                if left.get(item, 0) > 0:
                    matches += 1
                left[item] = left.get(item, 0) - 1
            return _share(matches, len(self.a) + len(self.b))

        def real_quick_ratio(self):
            """An upper bound of ratio(), by their lengths."""
            return _share(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


    def get_close_matches(word, possibilities, n=3, cutoff=0.6):
        """The n things most like a word, best first."""
        if not n > 0:
            raise ValueError(f'n must be > 0: {n!r}')
        if not 0.0 <= cutoff <= 1.0:
            raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
        matcher = SequenceMatcher()
        matcher.set_seq2(word)
        scored = []
        for other in possibilities:
            matcher.set_seq1(other)
            if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
                scored.append((matcher.ratio(), other))
        return [other for _, other in _heapq.nlargest(n, scored)]


    def IS_LINE_JUNK(line, pat=_re.compile(r'\s*(?:#\s*)?$').match):
        """Whether a line is blank but for one #."""
        return pat(line) is not None


    def IS_CHARACTER_JUNK(ch, ws=' \t'):
        """Whether a character is a space or a tab."""
        return ch in ws


    class Differ:
        """Compares lines, and within lines that are alike."""

        def __init__(self, linejunk=None, charjunk=None):
            self.linejunk = linejunk
            self.charjunk = charjunk

        def compare(self, a, b):
            """The lines of both, marked."""
            for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
                if tag == 'replace':
                    yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
                elif tag == 'insert':
                    yield from self._dump('+', b, blo, bhi)
                else:
                    yield from self._dump('-' if tag == 'delete' else ' ', a, alo, ahi)

        def _dump(self, tag, lines, lo, hi):
            for index in range(lo, hi):
                yield f'{tag} {lines[index]}'

        def _plain_replace(self, a, alo, ahi, b, blo, bhi):
            """Different lines: the shorter block first."""
            removed, added = self._dump('-', a, alo, ahi), self._dump('+', b, blo, bhi)
            yield from added if bhi - blo < ahi - alo else removed
            yield from removed if bhi - blo < ahi - alo else added

        def _most_alike(self, a, alo, ahi, b, blo, bhi):
            """The best pair of lines: its places, and whether they are equal. None without a good one."""
            best, pair, equal = 0.74, None, None
            matcher = SequenceMatcher(self.charjunk)
            for j in range(blo, bhi):
                matcher.set_seq2(b[j])
                for i in range(alo, ahi):
                    if a[i] == b[j]:
                        equal = equal or (i, j, True)
                        continue
                    matcher.set_seq1(a[i])
                    if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                        best, pair = matcher.ratio(), (i, j, False)
            return equal if best < 0.75 else pair

        def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
            """Lines that changed: those most alike are set against each other, then what is before and behind."""
            found = self._most_alike(a, alo, ahi, b, blo, bhi)
            if found is None:
                yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
                return
            i, j, are_equal = found
            yield from self._fancy_helper(a, alo, i, b, blo, j)
            if are_equal:
                yield '  ' + a[i]
            else:
                yield from self._marked(a[i], b[j])
            yield from self._fancy_helper(a, i + 1, ahi, b, j + 1, bhi)

        def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
            if alo < ahi and blo < bhi:
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif alo < ahi:
                yield from self._dump('-', a, alo, ahi)
            else:
                yield from self._dump('+', b, blo, bhi)

        def _marked(self, aline, bline):
            """Two lines, with lines between that point at their differences."""
            atags = btags = ''
            for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, aline, bline).get_opcodes():
                atags += {'replace': '^', 'delete': '-', 'equal': ' ', 'insert': ''}[tag] * (i2 - i1)
                btags += {'replace': '^', 'insert': '+', 'equal': ' ', 'delete': ''}[tag] * (j2 - j1)
            yield from self._qformat(aline, bline, atags, btags)

        def _qformat(self, aline, bline, atags, btags):
            for mark, line, tags in (('- ', aline, atags), ('+ ', bline, btags)):
                yield mark + line
                tags = ''.join(character if tag == ' ' and character.isspace() else tag
                               for character, tag in zip(line, tags)).rstrip()
                if tags:
                    yield f'? {tags}\n'


    def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        """The lines of both, marked as Differ does."""
        return Differ(linejunk, charjunk).compare(a, b)


    def restore(delta, which):
        """The lines of the first or second sequence, out of what ndiff() made."""
        try:
            tag = {1: '- ', 2: '+ '}[int(which)]
        except KeyError:
            raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}') from None
        for line in delta:
            if line[:2] in ('  ', tag):
                yield line[2:]


    def _check_types(a, b, *texts):
        for lines in (a, b):
            if lines and not isinstance(lines[0], str):
                raise TypeError(f'lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})')
        for text in texts:
            if not isinstance(text, str):
                raise TypeError(f'all arguments must be str, not: {text!r}')


    def _header(marks, files, dates, lineterm):
        for mark, name, date in zip(marks, files, dates):
            yield f'{mark} {name}' + (f'\t{date}' if date else '') + lineterm


    def _unified_range(start, stop):
        length = stop - start
        if length == 1:
            return str(start + 1)
        return f'{start + 1 if length else start},{length}'


    def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
        """The changes with n lines around them, added and removed lines in one run."""
        _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
        started = False
        for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
            if not started:
                started = True
                yield from _header(('---', '+++'), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)
            first, last = group[0], group[-1]
            yield f'@@ -{_unified_range(first[1], last[2])} +{_unified_range(first[3], last[4])} @@{lineterm}'
            for tag, i1, i2, j1, j2 in group:
                if tag == 'equal':
                    yield from (' ' + line for line in a[i1:i2])
                if tag in ('replace', 'delete'):
                    yield from ('-' + line for line in a[i1:i2])
                if tag in ('replace', 'insert'):
                    yield from ('+' + line for line in b[j1:j2])


    def _context_range(start, stop):
        length = stop - start
        first = start + 1 if length else start
        return str(first) if length <= 1 else f'{first},{first + length - 1}'


    def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
        """The changes with n lines around them, before and after apart."""
        _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
        marks = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
        started = False
        for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
            if not started:
                started = True
                yield from _header(('***', '---'), (fromfile, tofile), (fromfiledate, tofiledate), lineterm)
            first, last = group[0], group[-1]
            tags = {step[0] for step in group}
            yield '***************' + lineterm
            yield f'*** {_context_range(first[1], last[2])} ****{lineterm}'
            if tags & {'replace', 'delete'}:
                for tag, i1, i2, _, _ in group:
                    if tag != 'insert':
                        yield from (marks[tag] + line for line in a[i1:i2])
            yield f'--- {_context_range(first[3], last[4])} ----{lineterm}'
            if tags & {'replace', 'insert'}:
                for tag, _, _, j1, j2 in group:
                    if tag != 'delete':
                        yield from (marks[tag] + line for line in b[j1:j2])


    def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
        """unified_diff() or context_diff() of lines of bytes."""
        def decoded(data):
            try:
                return data.decode('ascii', 'surrogateescape')
            except AttributeError as problem:
                raise TypeError(f'all arguments must be bytes, not {type(data).__name__} ({data!r})') from problem

        lines = dfunc(list(map(decoded, a)), list(map(decoded, b)), decoded(fromfile), decoded(tofile),
                      decoded(fromfiledate), decoded(tofiledate), n, decoded(lineterm))
        for line in lines:
            yield line.encode('ascii', 'surrogateescape')
    """#
}
