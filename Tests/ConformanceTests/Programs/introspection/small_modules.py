"""keyword, reprlib, numbers, importlib, copyreg, linecache, __future__."""
import __future__
import importlib
import keyword
import linecache
import numbers
import reprlib
import sys

print(keyword.iskeyword("async"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), len(keyword.kwlist))
print(keyword.softkwlist, [word for word in "for x in print while".split() if keyword.iskeyword(word)])

print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}))
print(reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr(10**60), reprlib.repr((1,)), reprlib.repr(set(range(10))))
short = reprlib.Repr(maxlist=2, maxstring=10, maxlevel=2)
print(short.repr([1, 2, 3]), short.repr("a long text"), short.repr([[[1]]]))


class Tree:
    def __init__(self):
        self.children = []

    @reprlib.recursive_repr(fillvalue="<again>")
    def __repr__(self):
        return f"Tree({self.children})"


tree = Tree()
tree.children.append(tree)
print(tree)

for value in (1, 1.5, 2j, True, "x"):
    print([base.__name__ for base in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)
           if isinstance(value, base)])
try:
    numbers.Real()
except TypeError as error:
    print(str(error)[:60])

math = importlib.import_module("math")
print(math.sqrt(16), importlib.import_module("collections.abc").__name__, importlib.reload(math) is math)
for name in ("no_such_module", "math.nothing", "collections.nothing"):
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        print(error, error.name)
try:
    importlib.import_module(".relative")
except TypeError as error:
    print(error)
print(__import__("collections.abc").__name__, "math" in sys.modules)
print(linecache.getline(__file__, 1).strip(), repr(linecache.getline(__file__, 9999)), linecache.getlines("no file"))
print(__future__.annotations.getMandatoryRelease(), __future__.all_feature_names[-1], __future__.division)
