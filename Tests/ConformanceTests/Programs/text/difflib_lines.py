# difflib: comparing lines.
import difflib
from difflib import Differ, context_diff, ndiff, restore, unified_diff

a = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n".splitlines(True)
b = "zero\none\ntree\nfour\nfive\nsix\nseven!\neight\nnine\nten\neleven\n".splitlines(True)
for diff in (ndiff(a, b), unified_diff(a, b, "before.txt", "after.txt"), unified_diff(a, b, "A", "B", "2024-01-01", "2024-01-02", n=1), context_diff(a, b, "A", "B"), context_diff(a, b, n=0)):
    print("".join(diff), end="=====\n")
delta = list(ndiff(a, b))
print(list(restore(delta, 1)) == a, list(restore(delta, 2)) == b)
print("".join(Differ().compare("\tabcDefghiJkl\n x\n".splitlines(True), "\tabcdefGhijkl\n y\n\n".splitlines(True))))
print("".join(ndiff("the quick\nbrown fox\njumps\n".splitlines(True), "the quack\njumps\nbrown foxes\n".splitlines(True))))
print("\n".join(unified_diff("a b c d".split(), "a x c d e".split(), lineterm="")), list(unified_diff(a, a)), list(context_diff([], [])), list(ndiff([], ["x\n"])))
print(list(difflib.diff_bytes(unified_diff, [b"a\n", b"b\n"], [b"a\n", b"c\xff\n"], b"f", b"t")))
for call in (lambda: list(unified_diff([1], [2])), lambda: list(unified_diff(["a"], ["b"], fromfile=1)), lambda: list(restore(delta, 3))):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(error)
print(difflib.IS_LINE_JUNK(" # \n"), difflib.IS_LINE_JUNK("x"), difflib.IS_CHARACTER_JUNK("\t"), difflib.IS_CHARACTER_JUNK("x"))
