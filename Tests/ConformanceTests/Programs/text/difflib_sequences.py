# difflib: SequenceMatcher and get_close_matches.
from difflib import SequenceMatcher, get_close_matches

s = SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(round(s.ratio(), 3), s.get_matching_blocks(), s.find_longest_match(), round(s.quick_ratio(), 3), round(s.real_quick_ratio(), 3))
for code in s.get_opcodes():
    print("%6s a[%d:%d] b[%d:%d]" % code)
for x, y in [("abcd", "bcde"), ("", ""), ("a", ""), ("qabxcd", "abycdf"), ("kitten", "sitting"), ("tide", "diet"), ([1, 2, 3, 4], [2, 3, 5, 4]), ("é日", "日é")]:
    m = SequenceMatcher(None, x, y)
    print(x, y, round(m.ratio(), 4), m.get_opcodes(), [tuple(block) for block in m.get_matching_blocks()])
print(list(SequenceMatcher(None, "qabxcd", "abycdf").get_grouped_opcodes(1)), SequenceMatcher(a="ab", b="ba").ratio())
x, y = "ab" * 150, "ba" * 150
m = SequenceMatcher(None, x, y)
print(m.ratio(), sorted(m.bpopular), sorted(m.bjunk), SequenceMatcher(None, x, y, autojunk=False).ratio(), SequenceMatcher(str.isspace, "a b", "b  c").bjunk)
m = SequenceMatcher()
m.set_seqs("abc", "abd")
print(m.ratio(), m.a, m.b)
m.set_seq1("abd")
print(m.ratio(), m.find_longest_match(1, 3, 0, 3), m.get_matching_blocks()[0].size)
words = "while with when well will apple ape peach puppy accept except python pythons".split()
for word in ("appel", "wheel", "acept", "pyton", "zzz", "will"):
    print(word, get_close_matches(word, words), get_close_matches(word, words, n=1), get_close_matches(word, words, n=5, cutoff=0.4))
for options in (dict(n=0), dict(cutoff=2)):
    try:
        get_close_matches("a", ["b"], **options)
    except ValueError as error:
        print(error)
