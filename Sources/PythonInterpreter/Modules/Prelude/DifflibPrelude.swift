/// `difflib`: differences of two sequences. Written in Python.
enum DifflibPrelude {
  static let source = #"""
    from collections import namedtuple
    from heapq import nlargest
    from types import GenericAlias

    __all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
               'context_diff', 'unified_diff', 'diff_bytes', 'Match']

    Match = namedtuple('Match', 'a b size')


    def _ratio(matches, length):
        return 2.0 * matches / length if length else 1.0


    class SequenceMatcher:
        """Finds what two sequences have in common: the longest block, then those on both sides of it."""

        def __init__(self, isjunk=None, a='', b='', autojunk=True):
            self.isjunk, self.autojunk = isjunk, autojunk
            self.a = self.b = None
            self.set_seqs(a, b)

        def set_seqs(self, a, b):
            self.set_seq1(a)
            self.set_seq2(b)

        def set_seq1(self, a):
            if a is not self.a:
                self.a = a
                self.matching_blocks = self.opcodes = None

        def set_seq2(self, b):
            if b is not self.b:
                self.b = b
                self.matching_blocks = self.opcodes = self.fullbcount = None
                self._index_b()

        def _index_b(self):
            places = {}
            for i, item in enumerate(self.b):
                places.setdefault(item, []).append(i)
            self.bjunk = {item for item in places if self.isjunk(item)} if self.isjunk else set()
            for item in self.bjunk:
                del places[item]
            self.bpopular = set()
            length = len(self.b)
            if self.autojunk and length >= 200:
                self.bpopular = {item for item, found in places.items() if len(found) > length // 100 + 1}
                for item in self.bpopular:
                    del places[item]
            self.b2j = places

        def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
            """The longest block that is in both parts; of several the first."""
            a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
            ahi = len(a) if ahi is None else ahi
            bhi = len(b) if bhi is None else bhi
            besti, bestj, size = alo, blo, 0
            lengths = {}
            for i in range(alo, ahi):
                following = {}
                for j in places.get(a[i], ()):
                    if j < blo:
                        continue
                    if j >= bhi:
                        break
                    k = following[j] = lengths.get(j - 1, 0) + 1
                    if k > size:
                        besti, bestj, size = i - k + 1, j - k + 1, k
                lengths = following
            # First what is no junk, then junk, on both sides of the block.
            for wanted in (False, True):
                while besti > alo and bestj > blo and (b[bestj - 1] in junk) == wanted and a[besti - 1] == b[bestj - 1]:
                    besti, bestj, size = besti - 1, bestj - 1, size + 1
                while (besti + size < ahi and bestj + size < bhi and (b[bestj + size] in junk) == wanted
                       and a[besti + size] == b[bestj + size]):
                    size += 1
            return Match(besti, bestj, size)

        def get_matching_blocks(self):
            """All blocks in common, in order; an empty one ends them."""
            if self.matching_blocks is not None:
                return self.matching_blocks
            waiting = [(0, len(self.a), 0, len(self.b))]
            found = []
            while waiting:
                alo, ahi, blo, bhi = waiting.pop()
                i, j, k = match = self.find_longest_match(alo, ahi, blo, bhi)
                if k:
                    found.append(match)
                    if alo < i and blo < j:
                        waiting.append((alo, i, blo, j))
                    if i + k < ahi and j + k < bhi:
                        waiting.append((i + k, ahi, j + k, bhi))
            found.sort()
            i1 = j1 = k1 = 0
            joined = []
            for i2, j2, k2 in found:
                if i1 + k1 == i2 and j1 + k1 == j2:
                    k1 += k2
                else:
                    if k1:
                        joined.append((i1, j1, k1))
                    i1, j1, k1 = i2, j2, k2
            if k1:
                joined.append((i1, j1, k1))
            joined.append((len(self.a), len(self.b), 0))
            self.matching_blocks = [Match._make(block) for block in joined]
            return self.matching_blocks

        def get_opcodes(self):
            """What to do with each part of the one to get the other."""
            if self.opcodes is not None:
                return self.opcodes
            i = j = 0
            self.opcodes = answer = []
            for ai, bj, size in self.get_matching_blocks():
                if i < ai and j < bj:
                    tag = 'replace'
                elif i < ai:
                    tag = 'delete'
                else:
                    tag = 'insert' if j < bj else ''
                if tag:
                    answer.append((tag, i, ai, j, bj))
                i, j = ai + size, bj + size
                if size:
                    answer.append(('equal', ai, i, bj, j))
            return answer

        def get_grouped_opcodes(self, n=3):
            """The same in groups with so much around that is equal."""
            codes = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
            codes = codes[:]
            tag, i1, i2, j1, j2 = codes[0]
            if tag == 'equal':
                codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
            tag, i1, i2, j1, j2 = codes[-1]
            if tag == 'equal':
                codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
            group = []
            for tag, i1, i2, j1, j2 in codes:
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
            matches = sum(block[-1] for block in self.get_matching_blocks())
            return _ratio(matches, len(self.a) + len(self.b))

        def quick_ratio(self):
            if self.fullbcount is None:
                self.fullbcount = {}
                for item in self.b:
                    self.fullbcount[item] = self.fullbcount.get(item, 0) + 1
            left, matches = {}, 0
            for item in self.a:
                count = left.get(item, self.fullbcount.get(item, 0))
                left[item] = count - 1
                if count > 0:
                    matches += 1
            return _ratio(matches, len(self.a) + len(self.b))

        def real_quick_ratio(self):
            return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))

        __class_getitem__ = classmethod(GenericAlias)


    def get_close_matches(word, possibilities, n=3, cutoff=0.6):
        """The words that are most like one."""
        if not n > 0:
            raise ValueError(f'n must be > 0: {n!r}')
        if not 0.0 <= cutoff <= 1.0:
            raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
        result = []
        matcher = SequenceMatcher()
        matcher.set_seq2(word)
        for other in possibilities:
            matcher.set_seq1(other)
            if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
                result.append((matcher.ratio(), other))
        return [other for _, other in nlargest(n, result)]


    class Differ:
        """Compares lines, and shows within similar ones where they differ."""

        def __init__(self, linejunk=None, charjunk=None):
            self.linejunk, self.charjunk = linejunk, charjunk

        def compare(self, a, b):
            for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
                if tag == 'replace':
                    yield from self._similar(a, alo, ahi, b, blo, bhi)
                elif tag == 'delete':
                    yield from self._dump('-', a, alo, ahi)
                elif tag == 'insert':
                    yield from self._dump('+', b, blo, bhi)
                else:
                    yield from self._dump(' ', a, alo, ahi)

        def _dump(self, tag, lines, lo, hi):
            for i in range(lo, hi):
                yield f'{tag} {lines[i]}'

        def _part(self, a, alo, ahi, b, blo, bhi):
            if alo < ahi and blo < bhi:
                yield from self._similar(a, alo, ahi, b, blo, bhi)
            elif alo < ahi:
                yield from self._dump('-', a, alo, ahi)
            else:
                yield from self._dump('+', b, blo, bhi)

        def _similar(self, a, alo, ahi, b, blo, bhi):
            best, place, equal = 0.74, None, None
            matcher = SequenceMatcher(self.charjunk)
            for j in range(blo, bhi):
                matcher.set_seq2(b[j])
                for i in range(alo, ahi):
                    if a[i] == b[j]:
                        equal = equal or (i, j)
                        continue
                    matcher.set_seq1(a[i])
                    if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                        best, place = matcher.ratio(), (i, j)
            if best < 0.75:
                if equal is None:
                    first = self._dump('-', a, alo, ahi)
                    second = self._dump('+', b, blo, bhi)
                    if bhi - blo < ahi - alo:
                        first, second = second, first
                    yield from first
                    yield from second
                    return
                place = equal
            else:
                equal = None
            i, j = place
            yield from self._part(a, alo, i, b, blo, j)
            if equal is None:
                yield from self._marked(matcher, a[i], b[j])
            else:
                yield '  ' + a[i]
            yield from self._part(a, i + 1, ahi, b, j + 1, bhi)

        def _marked(self, matcher, aline, bline):
            amarks = bmarks = ''
            matcher.set_seqs(aline, bline)
            for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                if tag == 'replace':
                    amarks += '^' * (i2 - i1)
                    bmarks += '^' * (j2 - j1)
                elif tag == 'delete':
                    amarks += '-' * (i2 - i1)
                elif tag == 'insert':
                    bmarks += '+' * (j2 - j1)
                else:
                    amarks += ' ' * (i2 - i1)
                    bmarks += ' ' * (j2 - j1)
            for sign, line, marks in (('-', aline, amarks), ('+', bline, bmarks)):
                yield f'{sign} {line}'
                marks = ''.join(c if mark == ' ' and c.isspace() else mark for c, mark in zip(line, marks)).rstrip()
                if marks:
                    yield f'? {marks}\n'


    def IS_LINE_JUNK(line, pat=None):
        return line.strip() in ('', '#')


    def IS_CHARACTER_JUNK(ch, ws=' \t'):
        return ch in ws


    def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        """The lines of both, with signs before them."""
        return Differ(linejunk, charjunk).compare(a, b)


    def restore(delta, which):
        """One of the two texts from their differences."""
        try:
            tag = {1: '- ', 2: '+ '}[int(which)]
        except KeyError:
            raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}') from None
        for line in delta:
            if line[:2] in ('  ', tag):
                yield line[2:]


    def _check_types(a, b, *args):
        for lines in (a, b):
            if lines and not isinstance(lines[0], str):
                raise TypeError(f'lines to compare must be str, not {type(lines[0]).__name__} ({lines[0]!r})')
        if isinstance(a, str) or isinstance(b, str):
            raise TypeError('input must be a sequence of strings, not str')
        for arg in args:
            if not isinstance(arg, str):
                raise TypeError(f'all arguments must be str, not: {arg!r}')


    def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
        """Differences as `diff -u` shows them."""
        _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

        def shown(start, stop):
            length = stop - start
            beginning = start + 1 if length else start
            return f'{beginning}' if length == 1 else f'{beginning},{length}'

        started = False
        for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
            if not started:
                started = True
                yield f'--- {fromfile}{f"{chr(9)}{fromfiledate}" if fromfiledate else ""}{lineterm}'
                yield f'+++ {tofile}{f"{chr(9)}{tofiledate}" if tofiledate else ""}{lineterm}'
            first, last = group[0], group[-1]
            yield f'@@ -{shown(first[1], last[2])} +{shown(first[3], last[4])} @@{lineterm}'
            for tag, i1, i2, j1, j2 in group:
                if tag == 'equal':
                    for line in a[i1:i2]:
                        yield ' ' + line
                    continue
                if tag in ('replace', 'delete'):
                    for line in a[i1:i2]:
                        yield '-' + line
                if tag in ('replace', 'insert'):
                    for line in b[j1:j2]:
                        yield '+' + line


    def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
        """Differences as `diff -c` shows them."""
        _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)

        def shown(start, stop):
            length = stop - start
            beginning = start + 1 if length else start
            return f'{beginning}' if length <= 1 else f'{beginning},{beginning + length - 1}'

        prefix = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
        started = False
        for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
            if not started:
                started = True
                yield f'*** {fromfile}{f"{chr(9)}{fromfiledate}" if fromfiledate else ""}{lineterm}'
                yield f'--- {tofile}{f"{chr(9)}{tofiledate}" if tofiledate else ""}{lineterm}'
            first, last = group[0], group[-1]
            yield '***************' + lineterm
            yield f'*** {shown(first[1], last[2])} ****{lineterm}'
            if any(tag in ('replace', 'delete') for tag, *_ in group):
                for tag, i1, i2, _, _ in group:
                    if tag != 'insert':
                        for line in a[i1:i2]:
                            yield prefix[tag] + line
            yield f'--- {shown(first[3], last[4])} ----{lineterm}'
            if any(tag in ('replace', 'insert') for tag, *_ in group):
                for tag, _, _, j1, j2 in group:
                    if tag != 'delete':
                        for line in b[j1:j2]:
                            yield prefix[tag] + line


    def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3, lineterm=b'\n'):
        """Any of these for lines of bytes."""
        def decode(s):
            return s.decode('ascii', 'surrogateescape')
        args = [decode(s) for s in (fromfile, tofile, fromfiledate, tofiledate)]
        for line in dfunc([decode(s) for s in a], [decode(s) for s in b], *args, n, decode(lineterm)):
            yield line.encode('ascii', 'surrogateescape')
    """#
}
